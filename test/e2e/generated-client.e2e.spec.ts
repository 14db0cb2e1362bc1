import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { ROOT } from '../support/cli.js';
import { opened } from '../support/entries.js';
import { openTestServer, type TestServer } from '../support/test-server.js';
import { OWN, tokensByRole } from './every-endpoint/people.js';
import { readDocument } from './every-endpoint/operations.js';

/** What somebody else would write against the types made from our document: records, corrects, reads. */
const CLIENT = `
import createClient from 'openapi-fetch';
import type { paths } from './schema.js';

export async function useLedger(address: string, token: string, organization: string, occurredOn: string) {
  const client = createClient<paths>({ baseUrl: address, headers: { Authorization: 'Bearer ' + token } });
  const header = () => ({ 'Idempotency-Key': crypto.randomUUID() });
  const recorded = await client.POST('/api/v1/organizations/{organization}/records', {
    params: { path: { organization }, header: header() },
    body: { type: 'StudySessionHeld', occurredOn, data: { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 }, evidence: ['签到表', '照片'] },
  });
  if (!recorded.data) throw new Error(JSON.stringify(recorded.error));
  const record = recorded.data.id;
  const corrected = await client.POST('/api/v1/organizations/{organization}/records/{record}/corrections', {
    params: { path: { organization, record }, header: header() },
    body: { patch: [{ path: 'attended', old: 12, new: 13 }], reason: '漏计一名下沉干部' },
  });
  if (!corrected.data) throw new Error(JSON.stringify(corrected.error));
  const read = await client.GET('/api/v1/organizations/{organization}/records/{record}', {
    params: { path: { organization, record }, query: { atLeast: corrected.data.position } },
  });
  if (!read.data) throw new Error(JSON.stringify(read.error));
  return read.data;
}
`;

let server: TestServer;
let folder: string;

beforeAll(async () => {
  server = await openTestServer();
  // Inside the project, so that the client's imports are found.
  folder = await mkdtemp(join(ROOT, 'node_modules', '.client-'));
}, 120_000);

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it('a client generated from the document has types that hold, and records, corrects and reads', async () => {
  const year = new Date().getFullYear();
  const tokens = await tokensByRole(server, ['clerk']);
  await server.ledger.import([{ ...opened(year), organization: OWN }]);
  await writeFile(join(folder, 'schema.ts'), astToString(await openapiTS(JSON.stringify(await readDocument(server.address)))));
  await writeFile(join(folder, 'client.ts'), CLIENT);
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--types', 'node', '--ignoreConfig'];
  const checked = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, join(folder, 'client.ts')], { encoding: 'utf8' });
  expect([checked.status, checked.stdout]).toEqual([0, '']);
  const program = join(folder, 'client.mjs');
  await writeFile(program, ts.transpileModule(CLIENT, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } }).outputText);
  const { useLedger } = await import(pathToFileURL(program).href) as { useLedger: (...args: string[]) => Promise<Record<string, unknown>> };
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
  expect(await useLedger(server.address, tokens.get('clerk') ?? '', OWN, today)).toMatchObject({ type: 'StudySessionHeld', corrected: true, data: { attended: 13 } });
}, 180_000);
