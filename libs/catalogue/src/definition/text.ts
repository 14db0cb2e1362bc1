/** A text that a person reads, in both languages of the product. */
export interface Text {
  zh: string;
  en: string;
}

export type Language = keyof Text;

export function say(zh: string, en: string): Text {
  return { zh, en };
}

/** How many characters a person counts: a rare character of two UTF-16 units is one. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}
