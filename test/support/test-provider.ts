import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OidcSettings } from '@app/access';
import Provider from 'oidc-provider';

/** A real OpenID provider on this machine, at which everybody may sign in under any name. */
export interface TestProvider {
  settings: OidcSettings;
  /** What a browser does that is sent to `url`: signs in as `name`, agrees, and comes back with this query. */
  signInAs(name: string, url: string): Promise<string>;
  close(): Promise<void>;
}

export async function openTestProvider(redirectUri: string): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const client = { client_id: 'duty-ledger', client_secret: 'secret-of-the-test-client', redirect_uris: [redirectUri] };
  const provider = new Provider(issuer, {
    clients: [client],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, preferred_username: sub }) }),
    cookies: { keys: ['key of the test'] },
  });
  server.on('request', provider.callback());
  return {
    settings: { issuer, clientId: client.client_id, clientSecret: client.client_secret, claim: 'preferred_username', redirectUri },
    signInAs: (name, url) => browse(name, url, redirectUri),
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => { resolve(); });
    }),
  };
}

/** Follows redirects with cookies and fills in the provider's forms, until it is sent back. */
async function browse(name: string, start: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  let form: Record<string, string> | undefined;
  for (let steps = 0; steps < 20; steps++) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [key = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(key, value);
    }
    const location = response.headers.get('location');
    if (location?.startsWith(redirectUri)) return new URL(location).search;
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (location === null && prompt === undefined) throw new Error(`the provider answered ${String(response.status)}: ${page.slice(0, 500)}`);
    form = location === null ? { prompt: prompt ?? '', login: name, password: 'any' } : undefined;
    if (location !== null) url = new URL(location, url).href;
  }
  throw new Error('the provider sends the browser around in circles');
}
