import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formulasIn, KEPT, readTable } from './table.js';

const folder = mkdtempSync(join(tmpdir(), 'duty-golden-'));
const file = recalculate();
if (!file) console.warn('The golden table is NOT recalculated: this machine has no LibreOffice Calc (soffice). Its kept values are compared all the same.');
const itRecalculated = file ? it : it.skip;

afterAll(() => { rmSync(folder, { recursive: true }); });

/** Writes the table without results and has LibreOffice work them out; undefined where it is not installed. */
function recalculate(): URL | undefined {
  const source = execFileSync(process.execPath, [fileURLToPath(new URL('spreadsheet.mjs', import.meta.url))], { maxBuffer: 16 << 20 });
  writeFileSync(join(folder, 'table.fods'), source);
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, join(folder, 'table.fods')], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const made = join(folder, 'table.ods');
  return existsSync(made) ? pathToFileURL(made) : undefined;
}

itRecalculated('the values kept in the golden table are those of its formulas', () => {
  const fresh = readTable(file ?? KEPT);
  expect(fresh).toHaveLength(6);
  expect(readTable(KEPT)).toEqual(fresh);
});

itRecalculated('the golden table is the one that its source writes', () => {
  const formulas = formulasIn(file ?? KEPT);
  expect(formulas.length).toBeGreaterThan(2000);
  expect(formulasIn(KEPT)).toEqual(formulas);
});
