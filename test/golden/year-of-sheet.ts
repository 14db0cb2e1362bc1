import { cyclesEnded } from '../../libs/assessment/src/formula/periods.js';
import { type Profile, type ProfileItem } from '@app/assessment';
import { type Catalogue, type KeyTotal, type MeasureDefinition, partsOf, Tally } from '@app/catalogue';
import { COLUMN, numberIn, type Row, type Sheet } from './table.js';

/** What the year of a sheet is made of, in the words of the product. */
export interface MadeUp {
  tally: Tally;
  profile: Profile;
}

/** A day on which all that the year asks for is due. */
export const DAY = '2023-06-01';
const EARLY = '2022-03-01';
const DUE = '2022-03-31';
const LATE = '2022-05-01';

const VENUES = ['单位', '企业', '学校', '社区', '乡村'];
const LISTS = ['内容清单', '责任清单', '措施清单', '标准清单', '考核办法'];

/** The measure behind an indicator whose key is a word of its formula, or that is no rate of the catalogue. */
const AT_KEY: Readonly<Record<string, [measure: string, key: string]>> = {
  'I-L02': ['study.hosts', '会前学法'], 'I-L03': ['document.adopted', '年度要点'], 'I-E14': ['list.updated', '权力清单'],
};
const DATED: Readonly<Record<string, [measure: string, key: string][]>> = {
  'I-L04': [['dutyReport.presented', ''], ['report.submitted', '述法报告']], 'I-L05': [['report.submitted', '法治政府建设年度报告']],
  'I-L06': [['report.published', '法治政府建设年度报告']], 'I-P01': [['list.lawPopularisation', '']], 'I-O06': [['disclosure.annualReport', '']], 'I-E13': [['report.published', '行政执法年度数据']],
};
const NAMED: Readonly<Record<string, [measure: string, names: readonly string[]]>> = {
  'I-P02': ['publicity.venuesCovered', VENUES], 'I-P07': ['popularisation.lists', LISTS], 'I-W09': ['supervision.cycles', cyclesEnded(2022, DAY)],
  'I-S02': ['study.monthsWithMonthlyLaw', names(12, (index) => `2022-${String(index).padStart(2, '0')}`)], 'I-S03': ['exam.quarters', names(4, (index) => `Q${String(index)}`)],
};
const BY_PROFILE: Readonly<Record<string, [measure: string, field: string, unit: number]>> = {
  'I-S08': ['training.personHours', 'enforcementOfficers', 1], 'I-W02': ['patrol.wardenWeeks', 'plannedRoundsPerWeek', 52], 'I-W05': ['post.townsWithCoordinator', 'towns', 1],
  'I-W08': ['station.upgraded', 'plannedStations', 1], 'I-E04': ['officer.entered', 'enforcementOfficers', 1], 'I-E05': ['inspection.done', 'plannedRandomInspections', 1],
};

/** Contributions and profile that give each indicator the inputs which its row of the sheet names. */
export function yearOfSheet({ rows }: Sheet, formulas: ReadonlyMap<string, string>, catalogue: Catalogue): MadeUp {
  const tally = new Tally();
  const profile: Record<string, number | readonly ProfileItem[]> = {};
  const filled = new Set<string>();
  const put = (measure: string, total: Partial<KeyTotal>): void => { tally.add(measure, { key: '', part: '', on: EARLY, count: 1, amount: 1, ...total }); };
  const definitionOf = (code: string): MeasureDefinition => {
    const found = catalogue.measures.get(code);
    if (!found) throw new Error(`no measure ${code}`);
    return found;
  };
  /** Gives a measure a value; once, since one figure may stand under several indicators. */
  const fill = (code: string, value: number, on = EARLY): void => {
    if (filled.has(code)) return;
    filled.add(code);
    const { rule } = definitionOf(code);
    if (rule.kind === 'sum' && value > 0) put(code, { amount: value });
    if (rule.kind === 'distinct') for (const key of names(value, String)) put(code, { key, on });
    if (rule.kind === 'complete') for (const key of names(value, String)) for (const part of rule.parts) put(code, { key, part });
  };
  const fillRate = (code: string, above: number, below: number): void => {
    const { rule } = definitionOf(code);
    if (rule.kind !== 'quotient') throw new Error(`${code} is no rate`);
    const counted = definitionOf(rule.numerator).rule;
    if (counted.kind === 'settled') {
      fill(counted.due, below, DUE);
      fill(counted.done, above);
    } else {
      fill(rule.numerator, above);
      fill(rule.denominator, below);
    }
  };

  const fillIndicator = (code: string, row: Row): void => {
    const [above, below] = [numberIn(row, COLUMN.numerator), numberIn(row, COLUMN.denominator)];
    const done = String(row[COLUMN.done]);
    const [atKey, dated, named, byProfile] = [AT_KEY[code], DATED[code], NAMED[code], BY_PROFILE[code]];
    if (dated) {
      if (done !== '') for (const [measure, key] of dated) put(measure, { key, on: done });
    } else if (atKey) {
      if (above > 0) put(atKey[0], { key: atKey[1], amount: above });
    } else if (named) {
      for (const key of named[1].slice(0, above)) put(named[0], { key });
    } else if (byProfile) {
      fill(byProfile[0], above);
      if (row[COLUMN.denominator] !== '') profile[byProfile[1]] = below / byProfile[2];
      if (code === 'I-E05') fillRate('inspection.publishedRate', numberIn(row, COLUMN.second), numberIn(row, COLUMN.below));
    } else if (code === 'I-P03') {
      if (row[COLUMN.denominator] !== '') profile['plannedOccasions'] = names(below, (index) => `节点${String(index)}`).map((name) => ({ name, date: DUE }));
      for (const key of names(above, (index) => `节点${String(index)}`)) put('publicity.occasions', { key });
    } else if (code === 'I-P08') {
      if (row[COLUMN.grade] !== '') put('review.grade', { key: String(row[COLUMN.grade]) });
    } else if (code !== 'I-O01' && code !== 'I-O02') {
      const measure = formulas.get(code) ?? '';
      if (partsOf(definitionOf(measure).rule).length === 0) fill(measure, above);
      else fillRate(measure, above, below);
    }
  };
  for (const [code, row] of rows) if (code.startsWith('I-')) fillIndicator(code, row);

  // One register of inquiries stands behind both rates: some answered in time, some late, some not at all.
  const [answered, inTime] = ['I-O01', 'I-O02'].map((code) => numberIn(rows.get(code), COLUMN.numerator));
  fill('inquiry.due', numberIn(rows.get('I-O01'), COLUMN.denominator), DUE);
  for (const [index, key] of names(answered ?? 0, String).entries()) put('inquiry.answers', { key, on: index < (inTime ?? 0) ? EARLY : LATE });
  const notice = String(rows.get('I-L04')?.[COLUMN.due] ?? '');
  if (notice !== '') put('report.requestDue', { on: notice });

  const [county = 0, city = 0, province = 0] = [1, 2, 3].map((column) => numberIn(rows.get('awards'), column));
  for (const [key, amount] of [['县', county], ['市', city], ['省', province]] as const) if (amount > 0) put('award.received', { key, amount });
  const [criticisms = 0, found = 0, rectified = 0] = [1, 2, 3].map((column) => numberIn(rows.get('criticisms'), column));
  fill('criticism.received', criticisms);
  for (const key of names(found, (index) => `督察${String(index)}`)) put('environment.inspectionDue', { key });
  for (const key of names(rectified, (index) => `督察${String(index)}`)) put('environment.rectifications', { key });
  fill('criticism.veto', numberIn(rows.get('vetoes'), 1));
  return { tally, profile };
}

function names(count: number, name: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => name(index + 1));
}
