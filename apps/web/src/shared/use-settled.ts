import { useEffect, useState } from 'react';

/** A value once it has not changed for a moment: what follows a handle is not asked for at every pixel. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(value); }, milliseconds);
    return () => { clearTimeout(timer); };
  }, [value, milliseconds]);
  return settled;
}
