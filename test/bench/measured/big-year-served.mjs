// Usage: node big-year-served.mjs LINES SEED. The server with the pages on DATABASE_URL, over one bureau's year of so many lines
// and the demonstration's accounts. Says on its first line where it listens; ends when its input does.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from '../measuring.mjs';
import { answer, get, ledger, peakMb } from './opened.mjs';
import { ORGANIZATION, writeBigYear, YEAR } from '../suites/big-year.mjs';

const { FirstAccounts } = await dist('libs/access/src/index.js');
const { ImportFile } = await dist('libs/ledger/src/index.js');
const { Projection } = await dist('libs/projections/src/index.js');
const { serve } = await dist('apps/server/src/serve.js');
const { CommandBus } = await import('@nestjs/cqrs');

const [lines, seed] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'duty-bench-'));
const file = join(folder, 'year.jsonl');
await writeBigYear(file, lines, seed);
const actor = { account: 'bench', name: 'bench', kind: 'commandLine', grants: [] };
await get(CommandBus).execute(new ImportFile(file, { trusted: true, dryRun: false, actor, language: 'zh' }));
await get(Projection).catchUp();
await rm(folder, { recursive: true });
const accounts = await get(FirstAccounts).demoAccounts(ORGANIZATION, 'W007');
const server = await serve(ledger.app, { host: '127.0.0.1', port: 0, logLevel: 'error' });
console.log(JSON.stringify({ address: server.address, organization: ORGANIZATION, year: YEAR, accounts }));

await once(process.stdin.resume(), 'end');
await server.close();
await answer({ peak: peakMb() });
