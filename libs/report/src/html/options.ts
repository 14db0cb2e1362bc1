import type { Language } from '@app/catalogue';
import { WORDS } from './words.js';

/** What the page may say beyond the bare model. */
export interface HtmlOptions {
  /** Language of the notes around the report; `zh` when absent. */
  language?: Language;
  /** Name of a measure by its code; the code alone when absent. */
  labelOf?: (measure: string) => string;
  /** A line on a record by its id, as its date and type; the id alone when absent. */
  recordLine?: (id: string) => string;
}

/** BCP 47 tag of a language of the product. */
export function languageTag({ language }: HtmlOptions): string {
  return language === 'en' ? 'en' : 'zh-CN';
}

/** Name of a figure's measure. The year is a figure of the report, but no measure of the catalogue. */
export function labelOf(measure: string, options: HtmlOptions): string {
  if (measure === 'param.year') return WORDS.reportingYear[options.language ?? 'zh'];
  return options.labelOf?.(measure) ?? measure;
}
