import { barrelSource, createCatalogue, defineRecordType, measure, payload, recordTypes, referencePage, say, text } from '@app/catalogue';
import { Figures, LedgerView } from '@app/inspection';
import { entry, opened } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

/** What the one new file would hold. Nothing else in the product knows of it. */
const treePlanted = defineRecordType({
  type: 'TreePlanted',
  pack: 'common',
  label: say('义务植树', 'Tree planted'),
  fields: payload({ place: text({ zh: '地点', en: 'Place' }) }),
  recorders: ['clerk'],
  measures: [measure('tree.places', '个', { kind: 'distinct' }, say('植树地点数', 'Places planted'), say('不同地点', 'Distinct places'))],
  contributes: { 'tree.places': ({ data }) => [{ key: data.place }] },
});

describe('a record type that is one file', () => {
  const catalogue = createCatalogue([...recordTypes, treePlanted]);
  let ledger: TestLedger;
  beforeAll(async () => { ledger = await openTestLedger({ catalogue }); });
  afterAll(() => ledger.close());

  it('is imported, stands in the ledger, and feeds its measure', async () => {
    const outcome = await ledger.import([opened(), entry('TreePlanted', { place: '东山' }), entry('TreePlanted', { place: '东山' }), entry('TreePlanted', { place: '西山' })]);
    expect(outcome).toMatchObject({ accepted: 4, refused: [] });
    expect((await ledger.get(Figures).measures('某县水务局', 2023, {})).measures['tree.places']).toBe(2);
    const lines = await ledger.get(LedgerView).lines('某县水务局', 2023, { type: 'TreePlanted' });
    expect(lines.map(({ label, data }) => [label.zh, data['place']])).toEqual([['义务植树', '东山'], ['义务植树', '东山'], ['义务植树', '西山']]);
  });

  it('is checked by its own schema', async () => {
    const { refused } = await ledger.import([entry('TreePlanted', {})]);
    expect(refused).toMatchObject([{ field: 'data.place', code: 'missing' }]);
  });

  it('stands on the reference page and in the barrel', () => {
    expect(referencePage(catalogue, 'zh')).toContain('TreePlanted');
    expect(referencePage(catalogue, 'zh')).toContain('tree.places');
    expect(barrelSource(['common/tree-planted.ts'])).toContain('./common/tree-planted.js');
  });
});
