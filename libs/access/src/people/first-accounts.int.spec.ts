import { type AccessRoom, openAccessRoom } from '../../../../test/support/access-room.js';
import { SignIn } from '../signing-in/sign-in.js';
import { FirstAccounts } from './first-accounts.js';

const BUREAU = '云泽县湿地局';
const origin = { address: '192.0.2.1' };

describe('the first accounts', () => {
  let room: AccessRoom;
  beforeEach(async () => { room = await openAccessRoom({ logged: [BUREAU] }); });
  afterEach(() => room.close());

  it('are one administrator, made once even by servers that start together, whose password has to be changed', async () => {
    const first = room.get(FirstAccounts);
    const made = (await Promise.all([first.firstAdministrator(), first.firstAdministrator()])).filter((account) => account !== undefined);
    expect(made).toHaveLength(1);
    const [administrator] = made;
    const { account } = await room.get(SignIn).signIn({ name: administrator?.name ?? '', password: administrator?.password ?? '' }, origin);
    expect(account).toMatchObject({ passwordDue: true, grants: [{ role: 'administrator', organization: '*' }] });
    await expect(first.demoAccounts(BUREAU, 'W007')).rejects.toMatchObject({ code: 'accounts-exist' });
  });

  it('are one of each role in demo mode, the same when it starts again', async () => {
    const first = room.get(FirstAccounts);
    const accounts = await first.demoAccounts(BUREAU, 'W007');
    expect(await first.demoAccounts(BUREAU, 'W007')).toEqual(accounts);
    expect(accounts.map(({ role }) => role).sort()).toEqual(['administrator', 'clerk', 'countyOffice', 'head', 'inspector', 'leader', 'warden']);
    for (const { name, password, role } of accounts) {
      const { account } = await room.get(SignIn).signIn({ name, password }, origin);
      expect(account).toMatchObject({ passwordDue: false, grants: [{ role, organization: BUREAU }] });
    }
    expect(await first.firstAdministrator()).toBeUndefined();
  });
});
