import type { Language } from '../definition/text.js';

/** What the unit words of the product mean. A word that is not here stands for itself. */
const ENGLISH: Readonly<Record<string, string>> = {
  次: 'times',
  幅: 'pictures',
  件: 'cases',
  起: 'cases',
  人: 'people',
  人次: 'attendances',
  名: 'people',
  期: 'terms',
  项: 'items',
  个: 'number',
  份: 'copies',
  类: 'kinds',
  个月: 'months',
  季: 'quarters',
  届: 'editions',
  张: 'photos',
  分: 'points',
  天: 'days',
  分钟: 'minutes',
  公里: 'km',
  公顷: 'ha',
  学时: 'class hours',
  工作日: 'working days',
  '％': 'per cent',
};

/** A unit as it is written, with its meaning for who reads no Chinese. */
export function unitWord(unit: string, language: Language): string {
  const meaning = ENGLISH[unit];
  return language === 'zh' || meaning === undefined ? unit : `${unit} (${meaning})`;
}
