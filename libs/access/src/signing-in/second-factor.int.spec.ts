import { Secret, TOTP } from 'otpauth';
import { CLOCK, type Clock } from '@app/platform';
import { type AccessRoom, openAccessRoom, ROOT } from '../../../../test/support/access-room.js';
import { People } from '../people/people.js';
import { SecondFactor } from './second-factor.js';
import { SignIn } from './sign-in.js';

const BUREAU = '云泽县湿地局';

describe('a second factor', () => {
  let room: AccessRoom;
  let password: string;
  let account: string;
  let codes: string[];
  let app: TOTP;
  let tests = 0;
  beforeAll(async () => { room = await openAccessRoom({ logged: [BUREAU] }); });
  afterAll(() => room.close());
  beforeEach(async () => {
    tests += 1;
    const added = await room.get(People).add(ROOT, { name: `leader${String(tests)}`, displayName: '李强', language: 'zh', organization: BUREAU }, []);
    password = added.password;
    account = added.person.id;
    const { secret } = await room.get(SecondFactor).enrol(account);
    app = new TOTP({ secret: Secret.fromBase32(secret) });
    codes = await room.get(SecondFactor).confirm(account, codeNow());
    room.pass(30);
  });

  const codeNow = (): string => app.generate({ timestamp: Number(room.get<Clock>(CLOCK as never).now() / 1000n) });
  const signIn = (code?: string): Promise<unknown> => room.get(SignIn).signIn({ name: `leader${String(tests)}`, password, code }, { address: '192.0.2.1' });

  it('is asked for once it was confirmed, and its code counts once', async () => {
    await expect(signIn()).rejects.toMatchObject({ code: 'code-needed' });
    await expect(signIn('000000')).rejects.toMatchObject({ code: 'code-wrong' });
    const code = codeNow();
    await expect(signIn(code)).resolves.toBeDefined();
    await expect(signIn(code)).rejects.toMatchObject({ code: 'code-wrong' });
    room.pass(30);
    await expect(signIn(codeNow())).resolves.toBeDefined();
  });

  it('takes a recovery code instead, each once', async () => {
    expect(codes).toHaveLength(10);
    await expect(signIn(codes[3]?.toUpperCase())).resolves.toBeDefined();
    await expect(signIn(codes[3])).rejects.toMatchObject({ code: 'code-wrong' });
    await expect(signIn(codes[4])).resolves.toBeDefined();
  });

  it('slows down who guesses codes, also by asking without one in between', async () => {
    for (let failures = 0; failures < 4; failures++) {
      await expect(signIn('000000')).rejects.toMatchObject({ code: 'code-wrong' });
      await expect(signIn()).rejects.toMatchObject({ code: 'code-needed' });
    }
    await expect(signIn('000000')).rejects.toMatchObject({ code: 'code-wrong' });
    await expect(signIn()).rejects.toMatchObject({ code: 'slow-down' });
  });

  it('goes with a code, or by an administrator who resets the password', async () => {
    await expect(room.get(SecondFactor).turnOff(account, '000000')).rejects.toMatchObject({ code: 'code-wrong' });
    await room.get(SecondFactor).turnOff(account, codeNow());
    await expect(signIn()).resolves.toBeDefined();
    room.pass(60);
    const { secret } = await room.get(SecondFactor).enrol(account);
    app = new TOTP({ secret: Secret.fromBase32(secret) });
    await room.get(SecondFactor).confirm(account, codeNow());
    password = await room.get(People).resetPassword(ROOT, BUREAU, account, { secondFactor: true });
    await expect(signIn()).resolves.toBeDefined();
  });
});
