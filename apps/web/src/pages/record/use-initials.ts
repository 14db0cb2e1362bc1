import { useEffect, useState } from 'react';
import type { Initials } from './type-search.js';

/** Until the dictionary has come, or where it does not come, nothing is found by initials. */
export function useInitials(): Initials {
  const [initials, setInitials] = useState<Initials>(() => () => '');
  useEffect(() => {
    import('pinyin-pro').then(({ pinyin }) => {
      setInitials(() => (text: string) => pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join(''));
    }).catch(() => undefined);
  }, []);
  return initials;
}
