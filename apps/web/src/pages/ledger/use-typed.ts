import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 250;

/** A text that is asked for a moment after the last key. `value` is what the page goes by. */
export function useTyped(value: string, ask: (text: string) => void): { typed: string; type: (text: string) => void; ask: (text: string) => void } {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What was last asked for: the page follows later, and must not take back what has been typed meanwhile.
  const asked = useRef(value);
  const askNow = (text: string): void => {
    clearTimeout(timer.current);
    if (text === asked.current) return;
    asked.current = text;
    ask(text);
  };
  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => { askNow(text.trim()); }, PAUSE_MS);
  };
  useEffect(() => {
    const follow = (text: string): void => {
      if (text === asked.current) return;
      clearTimeout(timer.current);
      asked.current = text;
      setTyped(text);
    };
    follow(value);
    // Whoever goes back before the page has followed leaves `value` as it was.
    const back = (): void => { follow(new URLSearchParams(window.location.search).get('q') ?? ''); };
    window.addEventListener('popstate', back);
    return () => { window.removeEventListener('popstate', back); };
  }, [value]);
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  return { typed, type, ask: askNow };
}
