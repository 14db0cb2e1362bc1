import { setTimeout as wait } from 'node:timers/promises';
import { OpenYear, RecordActivity } from '@app/ledger';
import { Figures } from '@app/inspection';
import { Projection } from '@app/projections';
import { atTheServer } from '../support/actors.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const said = { organization: BUREAU, occurredOn: '2023-03-01' };

describe('a process that stays', () => {
  let ledger: TestLedger;
  beforeAll(async () => { ledger = await openTestLedger(); });
  afterAll(() => ledger.close());

  it('shows in the figures what is entered, without being asked to, until it is told to end', async () => {
    await ledger.execute(new OpenYear(atTheServer, { ...said, id: '', data: { year: 2023, indicatorSet: '考核指标', leader: '王某' } }));
    await ledger.get(Projection).catchUp();
    const sessions = async (): Promise<number | null | undefined> => (await ledger.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions'];
    const end = new AbortController();
    const following = ledger.get(Projection).follow(end.signal);

    for (const [index, id] of ['A', 'B', 'C'].entries()) {
      await ledger.execute(new RecordActivity(atTheServer, 'StudySessionHeld', { ...said, id, data: { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 }, confirmedDifferent: true }));
      while ((await sessions()) === index) await wait(5);
      expect(await sessions()).toBe(index + 1);
    }

    end.abort();
    await following;
  });
});
