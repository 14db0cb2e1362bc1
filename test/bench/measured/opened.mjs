// The product, opened on DATABASE_URL as the command opens it.
import '../../../dist/apps/cli/apps/cli/src/modest-memory.js';
import 'reflect-metadata';
import { dist } from '../measuring.mjs';

const { openLedger } = await dist('libs/application/src/index.js');
const { readConfiguration } = await dist('libs/platform/src/index.js');

export const ledger = await openLedger(readConfiguration(process.env));
export const get = (type) => ledger.app.get(type);
export const peakMb = () => process.resourceUsage().maxRSS / 1024;
export async function answer(result) {
  await ledger.close();
  console.log(JSON.stringify(result));
}
