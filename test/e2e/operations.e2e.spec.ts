import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '@app/platform';
import { serve } from '../../apps/server/src/serve.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const SETTINGS = { host: '127.0.0.1', port: 0, logLevel: 'silent', importLimit: 1024 * 1024 };
let server: TestServer;

beforeAll(async () => { server = await openTestServer(); }, 120_000);
afterAll(async () => { await server.close(); });

const get = (path: string): Promise<Response> => fetch(server.address + path, { redirect: 'manual' });
const kindOf = async (response: Promise<Response>): Promise<unknown[]> => {
  const { status, headers } = await response;
  return [status, headers.get('content-type')];
};
const PROBLEM = 'application/problem+json; charset=utf-8';
/** A certificate of ours for localhost, good for nothing else. */
const pem = (name: string): string => fileURLToPath(new URL(`../support/tls/${name}.pem`, import.meta.url));

describe('the server, for whoever runs it', () => {
  it('says that it lives, and that it is ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/readyz')).json()).toEqual({ status: expect.stringMatching(/healthy|lagging/) as string });
  });

  it('counts requests by their pattern, never by the names in them', async () => {
    await get(`/api/v1/organizations/${encodeURIComponent('某县水务局')}/records`);
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toMatch(/^duty_request_seconds_bucket\{.*route="\/api\/v1\/organizations\/:organization\/records"/m);
    expect(metrics).toMatch(/^duty_log_position \d+$/m);
    expect(metrics).not.toMatch(/%E6|某县/);
  });

  it('sends headers that keep pages to themselves, and says nothing of what it is made of', async () => {
    const { headers } = await get('/api/docs/');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self';script-src 'self';.*object-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('shows the document on a page of which every part comes from here', async () => {
    const page = await (await get('/api/docs/')).text();
    expect(page).not.toMatch(/https?:\/\//);
    const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(parts).toHaveLength(3);
    for (const path of parts) expect([path, (await get(`/api/docs/${path}`)).status]).toEqual([path, 200]);
  });

  it('refuses a body that is too large, one that is no JSON, and an address that nothing answers', async () => {
    const post = (body: string): Promise<Response> => fetch(`${server.address}/api/v1/session`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
    expect(await kindOf(post(JSON.stringify('x'.repeat(2 * 1024 * 1024))))).toEqual([413, PROBLEM]);
    expect(await kindOf(post('{'))).toEqual([400, PROBLEM]);
    expect(await kindOf(get('/api/v1/nothing'))).toEqual([404, PROBLEM]);
    expect(await kindOf(get('/api/v1/organizations/%E0%A4%A/records'))).toEqual([400, PROBLEM]);
  });

  it('listens by a certificate, and speaks of one that it cannot read', async () => {
    const secure = await serve(server.ledger.app, { ...SETTINGS, tls: { cert: pem('cert'), key: pem('key') } });
    const status = await new Promise((resolve, reject) => {
      request(`${secure.address}/healthz`, { ca: readFileSync(pem('cert')), agent: false }, (response) => {
        response.resume().once('end', () => { resolve(response.statusCode); });
      }).on('error', reject).end();
    });
    await secure.close();
    expect([secure.address.startsWith('https://'), status]).toEqual([true, 200]);
    await expect(serve(server.ledger.app, { ...SETTINGS, tls: { cert: '/no/such.pem', key: pem('key') } })).rejects.toThrow(ConfigurationError);
  });

  it('speaks of a port that is taken, and leaves nothing running', async () => {
    const other = createServer().listen(0, SETTINGS.host);
    await new Promise((resolve) => { other.once('listening', resolve); });
    const { port } = other.address() as AddressInfo;
    await expect(serve(server.ledger.app, { ...SETTINGS, port })).rejects.toThrow(`Port ${String(port)} is taken`);
    other.close();
  });
});
