// Usage: node serving.mjs PEOPLE. The server on DATABASE_URL with that many people signed in, each by a session of their own.
// Says on its first line where it listens and who they are; when its input ends, the ids of all the records it holds.
import { once } from 'node:events';
import { dist } from '../measuring.mjs';
import { answer, get, ledger, peakMb } from './opened.mjs';

const { Organizations, People } = await dist('libs/access/src/index.js');
const { OpenYear } = await dist('libs/ledger/src/index.js');
const { Projection } = await dist('libs/projections/src/index.js');
const { serve } = await dist('apps/server/src/serve.js');
const { CommandBus } = await import('@nestjs/cqrs');
const { DataSource } = await import('typeorm');

const people = Number(process.argv[2]);
const organization = '某县水务局';
const root = { account: 'bench', name: 'bench', kind: 'commandLine', grants: [] };
await get(Organizations).add(root, { name: organization, parent: null, kind: 'bureau' });
const year = new Date().getFullYear();
await get(CommandBus).execute(new OpenYear(root, { id: '', organization, occurredOn: `${String(year)}-01-02`, data: { year, indicatorSet: '考核指标', leader: '王某' }, evidence: [] }));
await get(Projection).catchUp();
const server = await serve(ledger.app, { host: '127.0.0.1', port: 0, logLevel: 'error' });

async function signIn(number) {
  const name = `clerk-${String(number)}`;
  const { password } = await get(People).add(root, { name, displayName: name, language: 'zh', organization }, [{ role: 'clerk', organization }]);
  const ask = (method, path, body, headers = {}) => fetch(`${server.address}/api/v1${path}`, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `first-${name}-${path}`, ...headers } });
  const first = await ask('POST', '/session', { name, password });
  const cookieOf = (response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
  const begun = await first.json();
  if (!first.ok) throw new Error(JSON.stringify(begun));
  const changed = await ask('PUT', '/session/password', { present: password, next: `${password}-${name}` }, { 'Cookie': cookieOf(first), 'X-CSRF-Token': begun.csrf });
  const session = await changed.json();
  if (!changed.ok) throw new Error(JSON.stringify(session));
  return { name, headers: { 'Cookie': cookieOf(changed), 'X-CSRF-Token': session.csrf, 'Content-Type': 'application/json' } };
}
const sessions = [];
for (let number = 0; number < people; number += 4) sessions.push(...await Promise.all([0, 1, 2, 3].map((one) => signIn(number + one))));
console.log(JSON.stringify({ address: server.address, organization, sessions }));

await once(process.stdin.resume(), 'end');
await get(Projection).catchUp();
const rows = await get(DataSource).query(`SELECT record_id AS id FROM duty_read.record_version WHERE type = 'StudySessionHeld' AND to_position = 9223372036854775807`);
await server.close();
await answer({ ids: rows.map(({ id }) => id), peak: peakMb() });
