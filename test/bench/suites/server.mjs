// People signed in, each recording once every two seconds, through HTTP.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { against, ms, perSecond, table } from '../measuring.mjs';

const AIM_MS = 250;
const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

export async function run({ server, options }) {
  const database = await server.fresh();
  const child = spawn(process.execPath, [fileURLToPath(new URL('../measured/serving.mjs', import.meta.url)), String(options.people)], {
    env: { ...process.env, DATABASE_URL: database.url }, stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { address, organization, sessions } = JSON.parse((await lines.next()).value);
  const acknowledged = [];
  const result = await record(`${address}/api/v1/organizations/${encodeURIComponent(organization)}/records`, sessions, options.minute, acknowledged);
  child.stdin.end();
  const { ids, peak } = JSON.parse((await lines.next()).value);
  const times = new Map();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  const lost = acknowledged.filter((id) => !times.has(id)).length;
  const doubled = [...times.values()].filter((count) => count > 1).length;
  await database.drop();
  const { latency, requests, non2xx, errors, timeouts } = result;
  table(`${String(options.people)} people, each recording once every 2 s, for ${String(options.minute)} s`, ['what', 'figure', 'aim'], [
    ['requests', perSecond(requests.average), ''],
    ['median', ms(latency.p50), ''],
    ['p99', ms(latency.p99), against(latency.p99, AIM_MS)],
    ['errors, timeouts, refusals', String(errors + timeouts + non2xx), 'none'],
    ['acknowledged', String(acknowledged.length), ''],
    ['of them not in the ledger, or twice', `${String(lost)}, ${String(doubled)}`, 'none'],
    ['recorded, its answer cut off when the minute was over', String(times.size - new Set(acknowledged).size), ''],
    ['peak memory', `${peak.toFixed(0)} MB`, ''],
  ]);
  return { latency, requests, non2xx, errors, timeouts, acknowledged: acknowledged.length, lost, doubled, peak };
}

/** Every connection is one person with a session; every request a record and a key of its own. The ids of what was acknowledged go into `acknowledged`. */
function record(url, sessions, seconds, acknowledged) {
  let next = 0;
  return autocannon({
    url, connections: sessions.length, overallRate: sessions.length / 2, duration: seconds, timeout: 10,
    setupClient(client) {
      const { headers } = sessions[next++ % sessions.length];
      client.setRequests([{
        method: 'POST',
        setupRequest: (request) => ({
          ...request, headers: { ...headers, 'Idempotency-Key': randomUUID() },
          body: JSON.stringify({ type: 'StudySessionHeld', occurredOn: today, data: { scope: 'individual', kind: '自学', topics: ['民法典'], expected: 1, attended: 1, hours: 1 }, evidence: ['签到表', '照片'] }),
        }),
        onResponse: (status, body) => { if (status === 201) acknowledged.push(JSON.parse(body).id); },
      }]);
    },
  });
}
