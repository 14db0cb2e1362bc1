import { buffer } from 'node:stream/consumers';
import { AccessLog, FirstAccounts } from '@app/access';
import sharp from 'sharp';
import * as tus from 'tus-js-client';
import yauzl from 'yauzl';
import { photoOf } from '../../libs/evidence/src/testing/files.js';
import { TestBrowser } from '../support/test-browser.js';
import { opened, session } from '../support/entries.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const BUREAU = '某县水务局';
const PLACE = `/organizations/${encodeURIComponent(BUREAU)}`;
const RECORD = `${PLACE}/records/S1/evidence`;
interface Listed { files: { evidence: string; standing: string; sha256: string; questions: { code: string }[] }[] }

describe('evidence over HTTP', () => {
  let server: TestServer;
  let password: string;
  let clerk: TestBrowser;
  beforeAll(async () => {
    server = await openTestServer();
    password = (await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007'))[0]?.password ?? '';
    await server.ledger.import([opened(), session({ id: 'S1', evidence: ['签到表'] }), session({ id: 'S2', occurredOn: '2023-03-20', recordedAt: '2023-03-21T09:00:00+08:00' })]);
    clerk = await signedIn('demo-clerk');
  }, 120_000);
  afterAll(() => server.close());

  async function signedIn(name: string): Promise<TestBrowser> {
    const browser = new TestBrowser(server.address);
    expect((await browser.signIn(name, password)).status).toBe(200);
    return browser;
  }
  const headersOf = (browser: TestBrowser): Record<string, string> => ({
    'Cookie': [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'X-CSRF-Token': browser.csrf ?? '', 'Origin': server.address,
  });
  const raw = (browser: TestBrowser, path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.address}/api/v1${path}`, { headers: { ...headersOf(browser), ...headers } });
  /** Begins an upload as the protocol says and sends the first bytes. Returns its id. */
  async function begin(browser: TestBrowser, content: Buffer, fileName: string, first = content.length): Promise<string> {
    const metadata = `filename ${Buffer.from(fileName).toString('base64')}`;
    const made = await fetch(`${server.address}/api/v1/uploads`, {
      method: 'POST', headers: { ...headersOf(browser), 'Tus-Resumable': '1.0.0', 'Upload-Length': String(content.length), 'Upload-Metadata': metadata },
    });
    expect(made.status).toBe(201);
    const upload = made.headers.get('location')?.split('/').at(-1) ?? '';
    expect(await send(browser, upload, 0, content.subarray(0, first))).toBe(204);
    return upload;
  }
  async function send(browser: TestBrowser, upload: string, offset: number, piece: Buffer): Promise<number> {
    const { status } = await fetch(`${server.address}/api/v1/uploads/${upload}`, {
      method: 'PATCH', body: new Uint8Array(piece),
      headers: { ...headersOf(browser), 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
    });
    return status;
  }
  async function offsetOf(browser: TestBrowser, upload: string): Promise<number | string> {
    const answer = await fetch(`${server.address}/api/v1/uploads/${upload}`, { method: 'HEAD', headers: { ...headersOf(browser), 'Tus-Resumable': '1.0.0' } });
    return answer.status === 200 ? Number(answer.headers.get('upload-offset')) : `status ${String(answer.status)}`;
  }
  const attach = (upload: string, rest: object = {}, path = RECORD): ReturnType<TestBrowser['ask']> => clerk.ask('POST', path, { upload, kind: '照片', ...rest });
  const listed = async (): Promise<Listed['files']> => (await clerk.ask<Listed>('GET', RECORD)).body.files;

  it('goes on where it stopped when the session ended in the middle, after a new sign-in', async () => {
    const photo = await photoOf(1, '2023:03:01 09:00:00');
    const upload = await begin(clerk, photo, '学习现场.jpg', 10_000);
    expect((await attach(upload)).body).toMatchObject({ code: 'upload-unknown' });
    const ended = headersOf(clerk);
    await clerk.ask('DELETE', '/session');
    const late = await fetch(`${server.address}/api/v1/uploads/${upload}`, {
      method: 'PATCH', body: new Uint8Array(photo.subarray(10_000)), headers: { ...ended, 'Tus-Resumable': '1.0.0', 'Upload-Offset': '10000', 'Content-Type': 'application/offset+octet-stream' },
    });
    expect(late.status).toBe(401);
    clerk = await signedIn('demo-clerk');
    expect(await offsetOf(clerk, upload)).toBe(10_000);
    expect(await send(clerk, upload, 9_000, photo.subarray(9_000))).toBe(409);
    expect(await send(clerk, upload, 10_000, photo.subarray(10_000))).toBe(204);
    expect(await attach(upload)).toMatchObject({ status: 201, body: { warnings: [] } });
    expect(await listed()).toMatchObject([{ kind: '照片', fileName: '学习现场.jpg', mime: 'image/jpeg', attachedBy: 'demo-clerk', standing: 'attached' }]);
    expect(await offsetOf(clerk, upload)).toMatch(/status 4/);
  });

  it('is a client’s own to go on with, and to give up: to others it is not there', async () => {
    const upload = await begin(clerk, await photoOf(2), '照片.jpg', 5_000);
    const head = await signedIn('demo-head');
    expect(await offsetOf(head, upload)).toBe('status 404');
    expect(await send(head, upload, 5_000, Buffer.from('x'))).toBe(404);
    expect((await head.ask('POST', RECORD, { upload, kind: '照片' })).body).toMatchObject({ code: 'upload-unknown' });
    const given = await fetch(`${server.address}/api/v1/uploads/${upload}`, { method: 'DELETE', headers: { ...headersOf(clerk), 'Tus-Resumable': '1.0.0' } });
    expect([given.status, await offsetOf(clerk, upload)]).toEqual([204, 'status 404']);
  });

  it('takes what a standard client sends, in pieces', async () => {
    const photo = await photoOf(3);
    const address = await new Promise<string>((resolve, reject) => {
      const upload: tus.Upload = new tus.Upload(photo, {
        endpoint: `${server.address}/api/v1/uploads`, headers: headersOf(clerk), chunkSize: 20_000, metadata: { filename: '照片.jpg' },
        onError: reject, onSuccess: () => { resolve(upload.url ?? ''); },
      });
      upload.start();
    });
    expect((await attach(address.split('/').at(-1) ?? '', {}, `${PLACE}/records/S2/evidence`)).status).toBe(201);
  });

  it('is refused in words: too large, without a length, by another protocol, a program', async () => {
    const start = (headers: Record<string, string>): Promise<Response> => fetch(`${server.address}/api/v1/uploads`, { method: 'POST', headers: { ...headersOf(clerk), ...headers } });
    expect((await start({ 'Tus-Resumable': '1.0.0', 'Upload-Length': '52428801' })).status).toBe(413);
    expect((await start({ 'Tus-Resumable': '1.0.0' })).status).toBe(400);
    const other = await start({ 'Upload-Length': '5' });
    expect([other.status, other.headers.get('content-type')]).toEqual([412, 'application/problem+json; charset=utf-8']);
    const upload = await begin(clerk, Buffer.from('#!/bin/sh\necho\n'), '说明.txt');
    expect(await attach(upload)).toMatchObject({ status: 422, body: { errors: [{ code: 'file-program', pointer: '/file' }] } });
    expect(await listed()).toHaveLength(1);
  });

  it('is downloaded under headers that let nothing run, whole or in part', async () => {
    const [file] = await listed();
    const path = `${RECORD}/${String(file?.evidence)}/file`;
    const whole = await raw(clerk, path);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(bytes.equals(await photoOf(1, '2023:03:01 09:00:00'))).toBe(true);
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment; filename="____\.jpg"; filename\*=UTF-8''%E5%AD%A6/);
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    expect(whole.headers.get('content-security-policy')).toMatch(/^sandbox;/);
    expect(whole.headers.get('etag')).toBe(`"${String(file?.sha256)}"`);
    expect((await raw(clerk, path, { 'If-None-Match': `"${String(file?.sha256)}"`, 'Cache-Control': 'max-age=0' })).status).toBe(304);
    const part = await raw(clerk, path, { Range: 'bytes=10-19' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${String(bytes.length)}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(10, 20))).toBe(true);
    expect((await raw(clerk, path, { Range: `bytes=${String(bytes.length)}-` })).status).toBe(416);
    expect((await raw(clerk, `${path}?inline=true`)).headers.get('content-disposition')).toMatch(/^inline/);
    const small = await raw(clerk, `${RECORD}/${String(file?.evidence)}/thumbnail`);
    expect((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width).toBe(480);
  });

  it('never shows an SVG or a web page in the browser', async () => {
    const upload = await begin(clerk, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), '图.svg');
    const path = `${PLACE}/records/S2/evidence`;
    expect((await attach(upload, { kind: '截图' }, path)).status).toBe(201);
    const svg = (await clerk.ask<Listed>('GET', path)).body.files.at(-1);
    const answer = await raw(clerk, `${path}/${String(svg?.evidence)}/file?inline=true`);
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')?.slice(0, 10)]).toEqual(['application/octet-stream', 'attachment']);
    expect((await raw(clerk, `${path}/${String(svg?.evidence)}/thumbnail`)).status).toBe(404);
  });

  it('is reviewed by another person; what there is to ask comes with the answer and can be answered', async () => {
    const upload = await begin(clerk, await photoOf(3), '照片.jpg');
    const asked = await attach(upload);
    expect(asked).toMatchObject({ status: 201, body: { warnings: [{ code: 'same-file' }] } });
    expect((await clerk.ask('POST', `${PLACE}/records/S1/answers`, { code: 'same-file', answer: '两次学习在同一会场连续进行，共用一张照片' })).status).toBe(201);
    const [first, second] = await listed();
    const head = await signedIn('demo-head');
    expect((await clerk.ask('POST', `${RECORD}/${String(first?.evidence)}/verify`, {})).status).toBe(403);
    expect((await head.ask('POST', `${RECORD}/${String(first?.evidence)}/verify`, {})).status).toBe(201);
    expect((await head.ask('POST', `${RECORD}/${String(second?.evidence)}/reject`, { reason: '不是这次学习的照片' })).status).toBe(201);
    expect((await listed()).map(({ standing }) => standing)).toEqual(['verified', 'rejected']);
  });

  it('is taken away in a pack, which is noted, the inspector’s too; others see nothing', async () => {
    const inspector = await signedIn('demo-inspector');
    const body = JSON.stringify({ year: 2023, measure: 'study.sessions' });
    const take = (browser: TestBrowser): Promise<Response> => fetch(`${server.address}/api/v1${PLACE}/evidence-packs`, { method: 'POST', body, headers: { ...headersOf(browser), 'Content-Type': 'application/json' } });
    const answer = await take(inspector);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const zip = await yauzl.fromBufferPromise(Buffer.from(await answer.arrayBuffer()));
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      await buffer(await zip.openReadStreamPromise(entry));
    }
    expect(names).toEqual(['index.html', 'index.xlsx', 'files/001_2023-03-01_照片_S1.jpg', 'files/002_2023-03-20_照片_S2.jpg', 'files/003_2023-03-20_截图_S2.svg']);
    const index = await clerk.ask<{ missing: unknown[]; files: unknown[] }>('GET', `${PLACE}/evidence-packs/index?year=2023&measure=study.sessions`);
    expect([index.body.files.length, index.body.missing.length]).toEqual([3, 2]);
    expect((await clerk.ask('GET', `${PLACE}/evidence-packs/index?year=2023&measure=no.such`)).body).toMatchObject({ code: 'scope-unknown' });
    const noted = await server.ledger.get(AccessLog).read([BUREAU], { limit: 50 });
    expect(noted.lines.filter(({ name, what }) => name === 'demo-inspector' && what === 'evidence.pack')).toHaveLength(1);
    expect((await take(await signedIn('demo-admin'))).status).toBe(403);
    expect((await fetch(`${server.address}/api/v1${PLACE}/evidence-packs`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })).status).toBe(401);
  });
});
