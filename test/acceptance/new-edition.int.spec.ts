import { createCatalogue, recordTypes } from '@app/catalogue';
import { Figures } from '@app/inspection';
import { Projection } from '@app/projections';
import { DataSource } from 'typeorm';
import { opened, session } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

describe('tables that another edition of the catalogue has folded', () => {
  let ledger: TestLedger;
  const edition = async (): Promise<unknown> => (await ledger.get(DataSource).query<{ edition: string }[]>('SELECT edition FROM duty_read.checkpoint'))[0]?.edition;
  beforeAll(async () => {
    ledger = await openTestLedger({ catalogue: createCatalogue(recordTypes, 'edition of the test') });
    await ledger.import([opened(), session(), session()]);
  });
  afterAll(() => ledger.close());

  it('are folded anew before they are read', async () => {
    const measure = async (): Promise<unknown> => (await ledger.get(Figures).measures('某县水务局', 2023, {})).measures['study.sessions'];
    expect([await edition(), await measure()]).toEqual(['edition of the test', 2]);
    // As an older product would have left them: a contribution of a rule that is gone.
    await ledger.get(DataSource).query(`UPDATE duty_read.checkpoint SET edition = 'an older one'`);
    await ledger.get(DataSource).query(`UPDATE duty_read.contribution SET amount = 7 WHERE measure = 'study.sessions'`);
    expect(await measure()).toBe(14);
    expect(await ledger.get(Projection).catchUp()).toBe(3);
    expect([await edition(), await measure()]).toEqual(['edition of the test', 2]);
  });
});
