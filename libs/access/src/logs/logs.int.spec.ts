import { type AccessRoom, anActor, openAccessRoom } from '../../../../test/support/access-room.js';
import { rowsOf } from '../tables/rows.js';
import { AccessLog } from './access-log.js';
import { AccessHousekeeping } from './housekeeping.js';
import { SecurityLog } from './security-log.js';

const BUREAU = '云泽县湿地局';

describe('the logs of access and security', () => {
  let room: AccessRoom;
  beforeAll(async () => { room = await openAccessRoom(); });
  afterAll(() => room.close());

  const inspector = anActor('inspector01', { role: 'inspector', organization: BUREAU });

  it('are read in pages, the newest first, by organisation', async () => {
    const log = room.get(AccessLog);
    for (const subject of ['a', 'b', 'c']) await log.note(inspector, 'records.read', BUREAU, subject);
    await log.note(inspector, 'records.read', '云泽县水务局', 'd');
    const first = await log.read([BUREAU], { limit: 2 });
    expect(first.lines.map(({ subject }) => subject)).toEqual(['c', 'b']);
    expect(first.lines[0]).toMatchObject({ name: 'inspector01', roles: ['inspector'], what: 'records.read', at: '2027-01-15T16:00:00+08:00' });
    const second = await log.read([BUREAU], { limit: 2, after: first.next });
    expect(second.lines.map(({ subject }) => subject)).toEqual(['a']);
    expect(second.next).toBeUndefined();
  });

  it.each(['access_log', 'security_log'])('cannot be changed, shortened or emptied: %s', async (table) => {
    await room.get(AccessLog).note(inspector, 'figures.read', BUREAU, 'study.sessions');
    await room.get(SecurityLog).note({ kind: 'signedIn', name: 'inspector01', organization: BUREAU });
    for (const statement of [`UPDATE duty_access.${table} SET name = 'x'`, `DELETE FROM duty_access.${table}`, `TRUNCATE duty_access.${table}`]) {
      await expect(rowsOf(room.dataSource, statement)).rejects.toThrow(/stays as it is/);
    }
  });

  it('let go of what is older than three years, and of nothing else', async () => {
    await rowsOf(room.dataSource, `INSERT INTO duty_access.access_log (id, at, name, roles, what, organization, subject) VALUES
      ('00000000-0000-7000-8000-000000000001', now() - interval '3 years 1 day', 'old', '{}', 'x', 'purged', ''),
      ('00000000-0000-7000-8000-000000000002', now() - interval '3 years' + interval '1 day', 'young', '{}', 'x', 'purged', '')`);
    await room.get(AccessHousekeeping).sweep();
    expect((await room.get(AccessLog).read(['purged'], { limit: 10 })).lines.map(({ name }) => name)).toEqual(['young']);
  });
});
