import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/cli.js';

/** Of `npm run test:chaos`, the first kills: enough to see that the house still stands. */
const KILLS = 20;

describe(`the product, killed ${String(KILLS)} times`, () => {
  it('loses nothing acknowledged, repeats nothing, leaves nothing half done, and figures are those of a replay', () => {
    const run = spawnSync(process.execPath, [join(ROOT, 'test', 'chaos', 'run.mjs'), '--kills', String(KILLS)], { encoding: 'utf8' });
    expect(run.stderr.replace(/^.*(编译|Building|正在编译).*$/gm, '').trim()).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`chaos: ${String(KILLS)} kills`);
    expect(run.stdout).toContain('0 missing, 0 twice, 0 half');
  }, 300_000);
});
