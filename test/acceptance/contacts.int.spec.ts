import { AccessLog, NotPermitted } from '@app/access';
import { ContactGone, Contacts, ContactUnknown, MASTER_KEY_PLACE } from '@app/contacts';
import { Figures } from '@app/inspection';
import { RecordActivity, Refused } from '@app/ledger';
import type { MasterKeyPlace } from '@app/platform';
import { Projection } from '@app/projections';
import { writeFile, readFile } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { v4 as uuid } from 'uuid';
import { atTheServer, person } from '../support/actors.js';
import { opened } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const clerk = person('clerk01', 'clerk');
const leader = person('leader01', 'leader');
const CONTACT = { name: '周某', phone: '13812345678' };

describe('contacts of complainants', () => {
  let ledger: TestLedger;
  let contacts: Contacts;
  const ref = uuid();
  const rows = () => ledger.get(DataSource).query<Record<string, unknown>[]>('SELECT * FROM duty_contacts.contact');
  beforeAll(async () => {
    ledger = await openTestLedger();
    contacts = ledger.get(Contacts);
    await ledger.import([opened()]);
  });
  afterAll(() => ledger.close());

  it('are kept encrypted, outside the log, and every look is noted', async () => {
    await contacts.put(clerk, BUREAU, ref, CONTACT);
    await ledger.execute(new RecordActivity(atTheServer, 'InquiryReceived', {
      id: 'Q1', organization: BUREAU, occurredOn: '2023-03-01', data: { inquiryId: 'Q1', channel: '电话', kind: '投诉', contactRef: ref },
    }));
    expect(JSON.stringify(await rows())).not.toMatch(/周某|13812345678/);
    expect(await contacts.read(leader, BUREAU, ref)).toEqual(CONTACT);
    const { lines } = await ledger.get(AccessLog).read([BUREAU], { limit: 10 });
    expect(lines).toMatchObject([{ name: 'leader01', what: 'contacts.read', subject: ref }]);
  });

  it('are nobody else\'s to see', async () => {
    await expect(contacts.read(person('clerk02', 'clerk', '另一局'), BUREAU, ref)).rejects.toBeInstanceOf(NotPermitted);
    await expect(contacts.read(person('head01', 'head'), BUREAU, ref)).rejects.toBeInstanceOf(NotPermitted);
    await expect(contacts.read(leader, BUREAU, uuid())).rejects.toBeInstanceOf(ContactUnknown);
  });

  it('open with another master key once their keys are sealed anew', async () => {
    const { path } = ledger.get<MasterKeyPlace>(MASTER_KEY_PLACE as never) as Extract<MasterKeyPlace, { kind: 'file' }>;
    const old = await readFile(path, 'utf8');
    const reader = (keys: string) => new Contacts(ledger.get(DataSource), { kind: 'given', keys }, { above: () => Promise.resolve([BUREAU]) }, ledger.get(AccessLog), undefined as never);
    const fresh = '22'.repeat(32);
    expect(await reader(`${fresh},${old}`).rotate()).toBe(1);
    expect(await reader(fresh).read(leader, BUREAU, ref)).toEqual(CONTACT);
    await expect(reader(old).read(leader, BUREAU, ref)).rejects.toThrow('master key');
    expect(await reader(`${old},${fresh}`).rotate()).toBe(1);
    await writeFile(path, old);
  });

  it('can be erased: the key is gone, the ledger says so, and no figure changes', async () => {
    const figures = async () => {
      await ledger.get(Projection).catchUp();
      return (await ledger.get(Figures).measures(BUREAU, 2023, {})).measures;
    };
    const before = await figures();
    const erase = (reason: string) => contacts.erase(leader, { id: 'erase-1', organization: BUREAU, occurredOn: '2023-03-02' }, ref, reason);
    await expect(erase('删')).rejects.toBeInstanceOf(Refused);
    expect(await contacts.read(leader, BUREAU, ref)).toEqual(CONTACT);
    expect([(await erase('来访人要求删除')).repeated, (await erase('来访人要求删除')).repeated]).toEqual([false, true]);
    await expect(contacts.read(leader, BUREAU, ref)).rejects.toBeInstanceOf(ContactGone);
    expect(await rows()).toMatchObject([{ ref, sealed_key: null }]);
    expect(await figures()).toEqual(before);
  });
});
