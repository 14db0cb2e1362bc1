import { type AccessRoom, openAccessRoom, ROOT } from '../../../../test/support/access-room.js';
import { openTestProvider, type TestProvider } from '../../../../test/support/test-provider.js';
import { SecurityLog } from '../logs/security-log.js';
import { People } from '../people/people.js';
import { Sessions } from '../signing-in/sessions.js';
import { OidcSignIn } from './oidc-sign-in.js';

const BUREAU = '云泽县湿地局';
const origin = { address: '192.0.2.1' };

describe('sign-in at another provider', () => {
  let room: AccessRoom;
  let provider: TestProvider;
  let oidc: OidcSignIn;
  beforeAll(async () => {
    provider = await openTestProvider('http://127.0.0.1:8710/api/v1/session/oidc/callback');
    room = await openAccessRoom({ logged: [BUREAU], oidc: provider.settings });
    oidc = room.get(OidcSignIn);
    await room.get(People).add(ROOT, { name: 'leader01', displayName: '李强', language: 'zh', organization: BUREAU }, [{ role: 'leader', organization: BUREAU }]);
  });
  afterAll(async () => {
    await room.close();
    await provider.close();
  });

  it('lets in who has an account of the name that the provider vouches for', async () => {
    const { url, secret } = await oidc.start();
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    const query = await provider.signInAs('leader01', url);
    const { secret: session, account } = await oidc.finish(query, secret, origin);
    expect(account.name).toBe('leader01');
    expect(await room.get(Sessions).find(session)).toMatchObject({ account: { name: 'leader01' } });
    expect((await room.get(SecurityLog).read([BUREAU], { limit: 1 })).lines).toMatchObject([{ kind: 'signedIn', name: 'leader01', detail: { by: 'oidc' } }]);
    await expect(oidc.finish(query, secret, origin)).rejects.toMatchObject({ code: 'sign-in-refused' }); // the same answer again
  });

  it('adds nobody', async () => {
    const { url, secret } = await oidc.start();
    const query = await provider.signInAs('stranger', url);
    await expect(oidc.finish(query, secret, origin)).rejects.toMatchObject({ code: 'sign-in-refused' });
  });

  it('takes an answer only in the browser that asked, for the question asked, and in time', async () => {
    const mine = await oidc.start();
    const theirs = await oidc.start();
    const query = await provider.signInAs('leader01', theirs.url);
    await expect(oidc.finish(query, mine.secret, origin)).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(oidc.finish(query, undefined, origin)).rejects.toMatchObject({ code: 'sign-in-refused' });
    room.pass(601);
    await expect(oidc.finish(query, theirs.secret, origin)).rejects.toMatchObject({ code: 'sign-in-refused' });
  });

  it('says in words that the provider cannot be reached, and that none is configured', async () => {
    const away = await openAccessRoom({ oidc: { ...provider.settings, issuer: 'http://127.0.0.1:9' } });
    await expect(away.get(OidcSignIn).start()).rejects.toMatchObject({ code: 'provider-trouble' });
    await away.close();
    const none = await openAccessRoom();
    expect(none.get(OidcSignIn).configured).toBe(false);
    await expect(none.get(OidcSignIn).start()).rejects.toMatchObject({ code: 'provider-trouble' });
    await none.close();
  });
});
