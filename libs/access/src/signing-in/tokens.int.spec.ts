import { type AccessRoom, openAccessRoom, ROOT } from '../../../../test/support/access-room.js';
import { People } from '../people/people.js';
import { permit } from '../policy/permissions.js';
import { Organizations } from '../organizations/organizations.js';
import type { Actor } from '../policy/actor.js';
import { rowsOf } from '../tables/rows.js';
import { Tokens } from './tokens.js';

const BUREAU = '云泽县湿地局';

describe('tokens of other systems', () => {
  let room: AccessRoom;
  let tokens: Tokens;
  let owner: Actor;
  beforeAll(async () => {
    room = await openAccessRoom({ logged: [BUREAU] });
    tokens = room.get(Tokens);
    const { person } = await room.get(People).add(ROOT, { name: 'patrol-app', displayName: '巡护系统', language: 'zh', organization: BUREAU }, [{ role: 'clerk', organization: BUREAU }]);
    await rowsOf(room.dataSource, 'UPDATE duty_access.account SET password_due = false');
    owner = { account: person.id, name: person.name, kind: 'person', grants: person.grants };
  });
  afterAll(() => room.close());

  it('may do what the owner may, within the scopes', async () => {
    const { secret } = await tokens.make(owner, { label: '导入', scopes: ['records.enter', 'people.manage'], days: 30 });
    expect(secret).toMatch(/^duty_[\w-]{43}$/);
    const actor = await tokens.actorOf(secret);
    if (!actor) throw new Error('the token should count');
    expect(actor).toMatchObject({ name: 'patrol-app', kind: 'system', scopes: ['records.enter', 'people.manage'] });
    const tree = room.get(Organizations);
    await expect(permit(tree, actor, 'records.enter', BUREAU)).resolves.toEqual(['clerk']);
    await expect(permit(tree, actor, 'records.read', BUREAU)).rejects.toThrow(); // not in its scopes
    await expect(permit(tree, actor, 'people.manage', BUREAU)).rejects.toThrow(); // not the owner's
  });

  it('end when they expire, are revoked, or their owner is disabled', async () => {
    const [short, revoked, long] = await Promise.all([1, 2, 3].map((days) => tokens.make(owner, { label: String(days), scopes: ['records.enter'], days })));
    room.pass(86_400);
    expect(await tokens.actorOf(short?.secret ?? '')).toBeUndefined();
    expect(await tokens.actorOf(revoked?.secret ?? '')).toBeDefined();
    await tokens.revoke(owner, owner.account, revoked?.id ?? '');
    expect(await tokens.actorOf(revoked?.secret ?? '')).toBeUndefined();
    expect(await tokens.actorOf(long?.secret ?? '')).toBeDefined();
    expect((await tokens.list(owner.account)).find(({ id }) => id === long?.id)).toMatchObject({ revoked: false, usedAt: '2027-01-16T16:00:00+08:00' });
    await room.get(People).setDisabled(ROOT, BUREAU, owner.account, true);
    expect(await tokens.actorOf(long?.secret ?? '')).toBeUndefined();
    await room.get(People).setDisabled(ROOT, BUREAU, owner.account, false);
  });

  it('have scopes that exist', async () => {
    await expect(tokens.make(owner, { label: 'x', scopes: ['records.delete'], days: 1 })).rejects.toMatchObject({ code: 'scopes-unfit' });
    await expect(tokens.make(owner, { label: 'x', scopes: [], days: 1 })).rejects.toMatchObject({ code: 'scopes-unfit' });
    expect(await tokens.actorOf('duty_made-up')).toBeUndefined();
  });
});
