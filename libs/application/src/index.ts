export { ApplicationModule, type Foundations } from './application.module.js';
export { openLedger, type OpenLedger } from './open-ledger.js';
