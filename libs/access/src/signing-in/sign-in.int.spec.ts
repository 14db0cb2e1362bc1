import { type AccessRoom, openAccessRoom, ROOT } from '../../../../test/support/access-room.js';
import { Passwords } from '../passwords/passwords.js';
import { People } from '../people/people.js';
import { rowsOf } from '../tables/rows.js';
import { addressCounter, Attempts, pairCounter } from './attempts.js';
import { Sessions } from './sessions.js';
import { type Origin, SignIn } from './sign-in.js';

const BUREAU = '云泽县湿地局';

describe('signing in', () => {
  let room: AccessRoom;
  let signIn: SignIn;
  let sessions: Sessions;
  let tests = 0;
  let name: string;
  let first: string;
  let OFFICE: Origin;
  let ELSEWHERE: Origin;
  beforeAll(async () => {
    room = await openAccessRoom({ logged: [BUREAU] });
    signIn = room.get(SignIn);
    sessions = room.get(Sessions);
  });
  afterAll(() => room.close());
  beforeEach(async () => {
    tests += 1;
    name = `clerk${String(tests)}`;
    OFFICE = { address: `192.0.2.${String(tests)}` };
    ELSEWHERE = { address: `198.51.100.${String(tests)}` };
    const person = { name, displayName: '张敏', language: 'zh', organization: BUREAU } as const;
    first = (await room.get(People).add(ROOT, person, [{ role: 'clerk', organization: BUREAU, section: 'law' }])).password;
  });

  const wrong = (origin: Origin, as = name): Promise<unknown> => signIn.signIn({ name: as, password: 'not the password' }, origin);
  const right = (origin: Origin): ReturnType<SignIn['signIn']> => signIn.signIn({ name, password: first }, origin);
  const settle = async (): Promise<void> => {
    const { account } = await right(ELSEWHERE);
    await room.get(Passwords).change(account.id, first, 'reed heron otter 42');
    first = 'reed heron otter 42';
  };

  it('allows nothing until the first password is changed, then what the grants say', async () => {
    const { secret, account } = await right(OFFICE);
    expect(await sessions.find(secret)).toMatchObject({ actor: { name, grants: [] }, account: { passwordDue: true } });
    const renewed = await room.get(Passwords).change(account.id, first, 'reed heron otter 42');
    expect(await sessions.find(secret)).toBeUndefined();
    expect(await sessions.find(renewed.secret)).toMatchObject({ actor: { grants: [{ role: 'clerk', organization: BUREAU, section: 'law' }] }, account: { passwordDue: false } });
  });

  it.each([
    ['short', 'short', 'password-unfit'],
    ['common', 'password123', 'password-unfit'],
    ['the present one', undefined, 'password-unfit'],
  ])('takes no new password that is %s', async (_, next, code) => {
    const { account } = await right(OFFICE);
    await expect(room.get(Passwords).change(account.id, first, next ?? first)).rejects.toMatchObject({ code });
  });

  it('lets in whoever comes from one address at the same moment, in whichever order they are counted', async () => {
    room.pass(1);
    await right(OFFICE);
    room.pass(-1); // read its clock before the other, and is counted after it
    await expect(right(OFFICE)).resolves.toMatchObject({ account: { name } });
  });

  it('answers an unknown name, a wrong password and a disabled account alike', async () => {
    await settle();
    const unknown = await wrong(OFFICE, 'nobody').catch((error: unknown) => error);
    const mistaken = await wrong(OFFICE).catch((error: unknown) => error);
    const { account } = await right(ELSEWHERE);
    await room.get(People).setDisabled(ROOT, BUREAU, account.id, true);
    const disabled = await right(OFFICE).catch((error: unknown) => error);
    expect(unknown).toMatchObject({ code: 'sign-in-refused' });
    expect(mistaken).toEqual(unknown);
    expect(disabled).toEqual(unknown);
  });

  it('slows down who guesses, and neither the person at another address nor the device they know', async () => {
    const { device } = await right(OFFICE);
    for (let failures = 0; failures < 5; failures++) await expect(wrong(OFFICE)).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(right(OFFICE)).rejects.toMatchObject({ code: 'slow-down', retryAfter: 1 });
    await expect(right(ELSEWHERE)).resolves.toBeDefined();
    await expect(right({ ...OFFICE, device })).resolves.toBeDefined();
    room.pass(1);
    await expect(wrong(OFFICE)).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(right(OFFICE)).rejects.toMatchObject({ retryAfter: 2 });
    room.pass(2);
    await expect(right(OFFICE)).resolves.toBeDefined();
  });

  it('gives many guesses at once no more tries than one after another', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => wrong(OFFICE).catch((error: unknown) => (error as { code: string }).code)));
    expect(outcomes.filter((code) => code === 'sign-in-refused')).toHaveLength(5);
  });

  it('slows an address that tries many names, though each of them once, and only for a short time', async () => {
    for (let n = 0; n < 60; n++) await room.get(Attempts).take([addressCounter(OFFICE.address), pairCounter(`w${String(n)}`, OFFICE.address)]);
    await expect(right(OFFICE)).rejects.toMatchObject({ code: 'slow-down' });
    room.pass(30);
    await expect(right(OFFICE)).resolves.toBeDefined();
  });

  it('takes no session over: a new one begins under its own secret, and the old one of the browser ends', async () => {
    const one = await right(OFFICE);
    const two = await right({ ...OFFICE, session: one.secret });
    expect(two.secret).not.toBe(one.secret);
    expect(await sessions.find(one.secret)).toBeUndefined();
    await expect(sessions.find('chosen-by-somebody-else')).resolves.toBeUndefined();
    const planted = await signIn.signIn({ name, password: first }, { ...OFFICE, session: 'planted', device: 'planted' });
    expect([planted.secret, planted.device]).not.toContain('planted');
  });

  it('ends a session that rests, that has lasted a day, or that was signed out', async () => {
    const resting = await right(OFFICE);
    room.pass(2 * 3600 + 1);
    expect(await sessions.find(resting.secret)).toBeUndefined();

    const busy = await right(OFFICE);
    for (let hours = 1; hours < 12; hours++) {
      room.pass(3600);
      expect(await sessions.find(busy.secret)).toBeDefined();
    }
    room.pass(3600);
    expect(await sessions.find(busy.secret)).toBeUndefined();

    const left = await right(OFFICE);
    await signIn.signOut(left.secret);
    expect(await sessions.find(left.secret)).toBeUndefined();
  });

  it('keeps no secret that lets anybody in', async () => {
    const { secret, device } = await right(OFFICE);
    const dump = JSON.stringify(await Promise.all(['session', 'device', 'account', 'security_log'].map((table) => rowsOf(room.dataSource, `SELECT * FROM duty_access.${table} AS t`))));
    const hex = (text: string): string => Buffer.from(text).toString('hex');
    for (const kept of [secret, device, first]) {
      expect(dump).not.toContain(kept);
      expect(dump).not.toContain(hex(kept));
    }
    expect(dump).toMatch(/\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
