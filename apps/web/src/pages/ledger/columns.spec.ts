import type { FormField } from '../../shared/record-types.js';
import type { LedgerLine } from '../../shared/record/states.js';
import { columnsFor, columnsShown } from './columns.js';

const field = (name: string, kind: string, unit: string | null = null): FormField =>
  ({ name, kind, unit, label: { zh: name, en: name }, required: true, words: null, bounds: '', schema: {} });
const line: LedgerLine = {
  id: 'BASE-1', type: 'PatrolCompleted', label: '巡查', outline: 'W007 · 平湖镇', occurredOn: '2022-03-01', recordedAt: '2022-03-02T01:00:00Z', recordedBy: 'W007', role: 'warden',
  standing: 'live', reason: null, duplicateOf: null, corrected: true, late: true, data: { town: '平湖镇', km: 1234.5 }, evidence: ['照片', '轨迹'], evidenced: true,
  confirmedBy: null, returned: false, requested: 0, alike: [],
};
const keys = (columns: { key: string }[]): string[] => columns.map(({ key }) => key);

describe('the columns of the ledger', () => {
  it('tell the content in a line where types are mixed', () => {
    expect(keys(columnsShown(columnsFor(undefined), undefined))).toEqual(['occurredOn', 'type', 'outline', 'recordedBy', 'states']);
  });

  it('are the fields of the form where one type is shown', () => {
    const columns = columnsFor([field('town', 'text'), field('km', 'number', '公里')]);
    expect(keys(columnsShown(columns, undefined))).toEqual(['occurredOn', 'data.town', 'data.km', 'recordedBy', 'states']);
    expect(columns.map(({ key, text }) => [key, text(line, 'zh')])).toEqual([
      ['occurredOn', '2022-03-01'], ['data.town', '平湖镇'], ['data.km', '1,234.5'], ['evidence', '照片、轨迹'], ['recordedBy', 'W007'], ['recordedAt', '2022-03-02 09:00'],
      ['states', '补录、更正过'], ['reason', ''], ['id', 'BASE-1'],
    ]);
  });

  it('are those chosen, and never none', () => {
    expect(keys(columnsShown(columnsFor(undefined), ['id', 'type']))).toEqual(['type', 'id']);
    expect(keys(columnsShown(columnsFor(undefined), []))).toEqual(['occurredOn']);
    expect(keys(columnsShown(columnsFor(undefined), ['data.town']))).toEqual(['occurredOn']);
  });
});
