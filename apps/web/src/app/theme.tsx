import { App as AntApp, ConfigProvider, theme, type ThemeConfig } from 'antd';
import en from 'antd/locale/en_US.js';
import zh from 'antd/locale/zh_CN.js';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../language/language.js';

export type Shade = 'light' | 'dark';
type ShadeChoice = Shade | 'system';

interface Shades {
  choice: ShadeChoice;
  shade: Shade;
  choose: (choice: ShadeChoice) => void;
}

const KEPT = 'duty.shade';
const DARK = '(prefers-color-scheme: dark)';
const ShadeContext = createContext<Shades>({ choice: 'system', shade: 'light', choose: () => undefined });

/** Wetland green, dark enough for white text on it (contrast 6 : 1). */
const tokens = { colorPrimary: '#1f6f54', colorLink: '#1f6f54', colorTextSecondary: '#5b6662', colorTextDescription: '#5b6662', colorTextPlaceholder: '#66706c', borderRadius: 6, fontFamily: 'system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif' };
const darkTokens = { ...tokens, colorPrimary: '#2f8c6a', colorLink: '#6fcfa9', colorTextSecondary: '#a6b0ac', colorTextDescription: '#a6b0ac', colorTextPlaceholder: '#98a39e' };

/** Header and menu, and the line of the menu or the tab that is shown. */
function frame(background: string, selected: string, word: string): ThemeConfig['components'] {
  return { Layout: { headerBg: background, siderBg: background, lightSiderBg: background }, Menu: { itemSelectedBg: selected, itemSelectedColor: word }, Tabs: { itemSelectedColor: word }, Descriptions: { labelColor: 'var(--ant-color-text-description)' } };
}

/** Colours, light or dark, and the component library's own texts in the language of the page. */
export function ThemeProvider({ children }: { children: ReactNode }): ReactNode {
  const { language } = useLanguage();
  const [choice, setChoice] = useState<ShadeChoice>(() => keptChoice());
  const system = useSystemShade();
  const shade = choice === 'system' ? system : choice;
  useEffect(() => { document.documentElement.style.colorScheme = shade; }, [shade]);
  const shades = useMemo(() => ({
    choice, shade,
    choose: (chosen: ShadeChoice) => {
      localStorage.setItem(KEPT, chosen);
      setChoice(chosen);
    },
  }), [choice, shade]);
  const colours = shade === 'dark'
    ? { algorithm: theme.darkAlgorithm, token: darkTokens, components: frame('#141414', '#1d3a30', '#6fcfa9') }
    : { token: tokens, components: frame('#ffffff', '#e3f1eb', '#1f6f54') };
  return (
    <ShadeContext value={shades}>
      <ConfigProvider locale={language === 'zh' ? zh : en} theme={colours} button={{ autoInsertSpace: false }}>
        <AntApp>{children}</AntApp>
      </ConfigProvider>
    </ShadeContext>
  );
}

export function useShade(): Shades {
  return use(ShadeContext);
}

function keptChoice(): ShadeChoice {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function useSystemShade(): Shade {
  const [dark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = (): void => { setDark(query.matches); };
    query.addEventListener('change', follow);
    return () => { query.removeEventListener('change', follow); };
  }, []);
  return dark ? 'dark' : 'light';
}
