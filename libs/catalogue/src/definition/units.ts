import { type Language, say, type Text } from './text.js';

/** Units as the catalogue and the sets of indicators write them, in English; one that is not here is said as it is. */
const ENGLISH: Readonly<Record<string, string>> = {
  分: 'points', 件: 'cases', 届: 'terms', 人: 'people', 名: 'people', 人次: 'attendances', 工作日: 'working days', 元: 'yuan', 字节: 'bytes', 度: 'degrees', 页: 'pages',
  份: 'copies', 项: 'items', 条: 'items', 票: 'votes', 处: 'places', 个: '', 次: 'times', 字: 'characters', 学时: 'hours', 期: 'issues', 幅: 'works', 分钟: 'min', 公里: 'km',
  张: 'sheets', 天: 'days', 公顷: 'ha', 个月: 'months', '％': '%', 类: 'kinds', 季: 'quarters', 起: 'cases', 日期: '',
};

/** A unit as both languages have it. */
export function unitText(unit: string): Text {
  return say(unit, ENGLISH[unit] ?? unit);
}

/** A unit in the reader's language; empty for what English counts without one. */
export function unitIn(unit: string, language: Language): string {
  return unitText(unit)[language];
}
