import { type AccessRoom, anActor, openAccessRoom, ROOT } from '../../../../test/support/access-room.js';
import { Organizations } from '../organizations/organizations.js';
import type { Actor } from '../policy/actor.js';
import { NotPermitted } from '../policy/permissions.js';
import { accountNamed, actorOf } from './account.js';
import { SecurityLog } from '../logs/security-log.js';
import { People } from './people.js';
import type { Person } from './people-table.js';

const [COUNTY, BUREAU, STATION, OTHER, LOGGED] = ['云泽县', '云泽县湿地局', '云泽县湿地局北站', '云泽县水务局', '邻县湿地局'] as const;

describe('looking after people', () => {
  let room: AccessRoom;
  let people: People;
  let names = 0;
  const county = anActor('county-admin', { role: 'administrator', organization: COUNTY });
  const bureau = anActor('bureau-admin', { role: 'administrator', organization: BUREAU });
  beforeAll(async () => {
    room = await openAccessRoom({ logged: [LOGGED] });
    people = room.get(People);
    const organizations = room.get(Organizations);
    await organizations.add(ROOT, { name: COUNTY, parent: null, kind: 'county' });
    await organizations.add(county, { name: BUREAU, parent: COUNTY, kind: 'bureau' });
    await organizations.add(bureau, { name: STATION, parent: BUREAU, kind: 'station' });
    await organizations.add(county, { name: OTHER, parent: COUNTY, kind: 'bureau' });
  });
  afterAll(() => room.close());

  async function added(organization: string, by: Actor = ROOT): Promise<Person> {
    names += 1;
    return (await people.add(by, { name: `person${String(names)}`, displayName: '王芳', language: 'zh', organization }, [])).person;
  }

  it('knows the tree, and of what only the log knows that it is there', async () => {
    const organizations = room.get(Organizations);
    expect(await organizations.above(STATION)).toEqual([STATION, BUREAU, COUNTY, '*']);
    expect(await organizations.above(LOGGED)).toEqual([LOGGED, '*']);
    expect(await organizations.above('不存在的局')).toEqual([]);
    expect(await organizations.above('*')).toEqual([]);
    expect(await organizations.below(BUREAU)).toEqual([BUREAU, STATION]);
    expect((await organizations.reachedBy(bureau)).map(({ name }) => name)).toEqual([BUREAU, STATION]);
    await expect(organizations.add(bureau, { name: '新站', parent: OTHER, kind: 'station' })).rejects.toThrow(NotPermitted);
    await expect(organizations.add(county, { name: '新县', parent: null, kind: 'county' })).rejects.toThrow(NotPermitted);
    await expect(organizations.add(county, { name: OTHER, parent: COUNTY, kind: 'bureau' })).rejects.toMatchObject({ code: 'organization-taken' });
  });

  it('lets an administrator add people at and below their own organisation, and nowhere else', async () => {
    await expect(added(STATION, bureau)).resolves.toMatchObject({ organization: STATION });
    for (const beyond of [OTHER, COUNTY, LOGGED, '*', '不存在的局']) await expect(added(beyond, bureau)).rejects.toThrow(NotPermitted);
    await expect(added(BUREAU, anActor('clerk', { role: 'clerk', organization: BUREAU }))).rejects.toThrow(NotPermitted);
  });

  it('grants no role beyond the reach of who grants it', async () => {
    const person = await added(BUREAU, bureau);
    await expect(people.grant(bureau, BUREAU, person.id, { role: 'countyOffice', organization: COUNTY })).rejects.toThrow(NotPermitted);
    await expect(people.grant(bureau, BUREAU, person.id, { role: 'clerk', organization: OTHER })).rejects.toThrow(NotPermitted);
    await expect(people.grant(bureau, BUREAU, person.id, { role: 'system', organization: BUREAU })).rejects.toMatchObject({ code: 'grant-unfit' });
    const granted = await people.grant(bureau, BUREAU, person.id, { role: 'clerk', organization: STATION, section: 'law' });
    expect(granted.grants).toMatchObject([{ role: 'clerk', organization: STATION, section: 'law' }]);
  });

  it('leaves those alone who can do something beyond that reach', async () => {
    const person = await added(BUREAU, county);
    await people.grant(county, BUREAU, person.id, { role: 'clerk', organization: BUREAU });
    await people.grant(county, BUREAU, person.id, { role: 'leader', organization: OTHER });
    for (const attempt of [
      () => people.resetPassword(bureau, BUREAU, person.id),
      () => people.setDisabled(bureau, BUREAU, person.id, true),
      () => people.change(bureau, BUREAU, person.id, { displayName: '别人' }),
      () => people.grant(bureau, BUREAU, person.id, { role: 'head', organization: BUREAU }),
    ]) await expect(attempt()).rejects.toMatchObject({ code: 'beyond-reach' });
    const seen = (await people.list(bureau, BUREAU)).find(({ id }) => id === person.id);
    expect(seen?.grants.map(({ role }) => role)).toEqual(['clerk']);
    const own = seen?.grants[0]?.id ?? '';
    const foreign = (await people.list(county, COUNTY)).find(({ id }) => id === person.id)?.grants.find(({ role }) => role === 'leader')?.id ?? '';
    await expect(people.revoke(bureau, BUREAU, person.id, foreign)).rejects.toMatchObject({ code: 'grant-unknown' });
    expect((await people.revoke(bureau, BUREAU, person.id, own)).grants.map(({ role }) => role)).toEqual(['leader']);
  });

  it('does not tell whether a person of another organisation is there', async () => {
    const foreign = await added(OTHER, county);
    const unknown = '01a2143b-4c49-7073-8ea1-19f76b4f7c07';
    for (const id of [foreign.id, unknown]) await expect(people.setDisabled(bureau, BUREAU, id, true)).rejects.toMatchObject({ code: 'person-unknown' });
  });

  it('changes nobody\'s own roles', async () => {
    const { id, name } = await added(BUREAU, county);
    await people.grant(county, BUREAU, id, { role: 'administrator', organization: BUREAU });
    const self: Actor = { ...bureau, account: id, name };
    await expect(people.grant(self, BUREAU, id, { role: 'leader', organization: BUREAU })).rejects.toMatchObject({ code: 'own-account' });
    const grant = (await people.list(self, BUREAU)).find((person) => person.id === id)?.grants[0]?.id ?? '';
    await expect(people.revoke(self, BUREAU, id, grant)).rejects.toMatchObject({ code: 'own-account' });
    await expect(people.setDisabled(self, BUREAU, id, true)).rejects.toMatchObject({ code: 'own-account' });
    await expect(people.resetPassword(self, BUREAU, id)).rejects.toMatchObject({ code: 'own-account' });
  });

  it('gives an inspector a window of time, inside which the grant holds', async () => {
    const { id, name } = await added(BUREAU, county);
    await expect(people.grant(county, BUREAU, id, { role: 'inspector', organization: BUREAU })).rejects.toMatchObject({ code: 'grant-unfit' });
    // The room's clock stands at 2027-01-15T16:00:00+08:00.
    await people.grant(county, BUREAU, id, { role: 'inspector', organization: BUREAU, from: '2027-01-16T00:00:00+08:00', until: '2027-01-17T00:00:00+08:00' });
    const rolesAfter = async (hours: number): Promise<string[]> => {
      const account = await accountNamed(room.dataSource, new Date(1_800_000_000_000 + hours * 3_600_000), name);
      return account?.grants.map(({ role }) => role) ?? [];
    };
    expect([await rolesAfter(7), await rolesAfter(8), await rolesAfter(31), await rolesAfter(32)]).toEqual([[], ['inspector'], ['inspector'], []]);
  });

  it('gives a sign-in name to one person only, in whatever case', async () => {
    const person = { displayName: '王芳', language: 'zh', organization: BUREAU } as const;
    await people.add(bureau, { ...person, name: 'W007' }, []);
    await expect(people.add(bureau, { ...person, name: 'w007' }, [])).rejects.toMatchObject({ code: 'name-taken' });
    await expect(people.add(bureau, { ...person, name: 'with space' }, [])).rejects.toMatchObject({ code: 'name-unfit' });
  });

  it('writes into the security log who changed what of whom', async () => {
    const { id, name } = await added(BUREAU, bureau);
    await people.grant(bureau, BUREAU, id, { role: 'clerk', organization: BUREAU });
    await people.resetPassword(bureau, BUREAU, id);
    const { lines } = await room.get(SecurityLog).read([BUREAU], { limit: 3 });
    expect(lines.map(({ kind }) => kind)).toEqual(['passwordReset', 'roleGranted', 'personAdded']);
    expect(lines).toEqual(lines.map((line) => ({ ...line, name: 'bureau-admin', subject: name })));
    const account = await accountNamed(room.dataSource, new Date(1_800_000_000_000), name);
    expect(account && actorOf(account).grants).toEqual([]); // until the password is changed
  });
});
