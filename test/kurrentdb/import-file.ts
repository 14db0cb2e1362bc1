// A process that imports a file into a ledger whose log is in KurrentDB: `import-file.ts PLACE FILE`. Made to be killed.
import 'reflect-metadata';
import { openKurrentLedger, type Place } from './kurrent-ledger.js';

const [, , place = '', file = ''] = process.argv;
const ledger = await openKurrentLedger(JSON.parse(place) as Place);
await ledger.importFile(file);
await ledger.close();
