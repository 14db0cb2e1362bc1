import { assess, type Assessment, defaultSets } from '@app/assessment';
import { createCatalogue, recordTypes, say } from '@app/catalogue';
import { COLUMN, KEPT, numberIn, readTable, type Sheet } from './table.js';
import { DAY, yearOfSheet } from './year-of-sheet.js';

const catalogue = createCatalogue(recordTypes);
const set = defaultSets.find(({ name, version }) => name === 'default' && version === '2022');
const SHEETS = readTable(KEPT).map((sheet): [string, Sheet] => [sheet.name, sheet]);

function assessed(sheet: Sheet): Assessment {
  if (!set) throw new Error('the default set is gone');
  const { tally, profile } = yearOfSheet(sheet, new Map(set.indicators.map(({ code, formula }) => [code, formula])), catalogue);
  const definitionOf = (code: string) => {
    const found = catalogue.measures.get(code);
    if (!found) throw new Error(`no measure ${code}`);
    return found;
  };
  return assess({
    set, context: { year: 2022, day: DAY, tally, definitionOf, profile, leaders: [], quality: {} }, settings: { targets: new Map(), marks: new Map() },
    packs: new Set(['common', 'fieldcare', 'wetland']), lastYear: () => [], feeding: () => [], profileLabel: (name) => say(name, name),
  });
}

describe.each(SHEETS)('the golden table, in the year "%s"', (_name, sheet) => {
  const assessment = assessed(sheet);
  const scored = assessment.indicators.filter(({ counts }) => counts === 'score');

  it('has a row for each indicator that is scored', () => {
    expect([...sheet.rows.keys()].filter((code) => code.startsWith('I-'))).toEqual(scored.map(({ code }) => code));
  });

  it.each(scored.map((line) => [line.code, line] as const))('%s', (code, line) => {
    const row = sheet.rows.get(code);
    const value = row?.[COLUMN.valueShown];
    expect({ value: line.value ?? '', applies: line.applicable ? 1 : 0, score: line.score ?? 0, weight: line.weight })
      .toEqual({ value, applies: numberIn(row, COLUMN.applies), score: numberIn(row, COLUMN.shown), weight: numberIn(row, COLUMN.weight) });
    // A target that only decides whether there is something is not written into the set.
    if (line.target !== null) expect(line.target).toBe(numberIn(row, COLUMN.target));
  });

  it('adds up to the same total', () => {
    const cell = (name: string) => numberIn(sheet.rows.get(name), 1);
    const { total, scored: { score, weight }, bonus, malus, veto } = assessment;
    expect({ weight, bonus, malus, veto: veto ?? 1000, total }).toEqual({ weight: cell('weights'), bonus: cell('bonus'), malus: cell('malus'), veto: cell('at most'), total: cell('total') });
    expect(score).toBeCloseTo(cell('points'), 2);
  });
});

it('takes each indicator through nothing, half and over', () => {
  const scores = (code: string) => SHEETS.map(([, { rows }]) => numberIn(rows.get(code), COLUMN.shown));
  for (const [code, row] of SHEETS[0]?.[1].rows ?? []) {
    if (!code.startsWith('I-') || numberIn(row, COLUMN.weight) === 0) continue;
    expect(new Set(scores(code)).size).toBeGreaterThan(1);
  }
});
