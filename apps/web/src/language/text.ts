export type Language = 'zh' | 'en';

/** What people read, in both languages; the type sees to it that neither is left out. */
export type Text = Readonly<Record<Language, string>>;

export function say(zh: string, en: string): Text {
  return { zh, en };
}
