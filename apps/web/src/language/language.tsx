import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type Language, say, type Text } from './text.js';

interface Languages {
  language: Language;
  choose: (language: Language) => void;
}

const KEPT = 'duty.language';
const LanguageContext = createContext<Languages>({ language: 'zh', choose: () => undefined });
const TITLE = say('履职台账', 'The Duty Ledger');

/** The language last chosen on this device; Chinese before anybody has. */
export function languageNow(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh';
}

export function LanguageProvider({ children }: { children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(languageNow);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = TITLE[language];
  }, [language]);
  const languages = useMemo(() => ({
    language,
    choose: (chosen: Language) => {
      localStorage.setItem(KEPT, chosen);
      setLanguage(chosen);
    },
  }), [language]);
  return <LanguageContext value={languages}>{children}</LanguageContext>;
}

export function useLanguage(): Languages {
  return use(LanguageContext);
}

/** Reads a text out in the language of the page: `const t = useText(); t(say('保存', 'Save'))`. */
export function useText(): (text: Text) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
