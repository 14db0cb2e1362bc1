import { appendingContract } from './contract/appending.contract.js';
import { bulkContract } from './contract/bulk.contract.js';
import { interleavingContract } from './contract/interleaving.contract.js';
import { readingContract } from './contract/reading.contract.js';
import { refusingContract } from './contract/refusing.contract.js';
import { restoringContract } from './contract/restoring.contract.js';
import type { EventStore } from './port.js';

/** Everything the port promises, as specs that each engine runs. `makeStore` gives an empty log, afresh for each test. */
export function eventStoreContract(name: string, makeStore: () => Promise<EventStore>): void {
  describe(name, () => {
    describe('appending', () => { appendingContract(makeStore); });
    describe('refusing what cannot be stored', () => { refusingContract(makeStore); });
    describe('reading and following', () => { readingContract(makeStore); });
    describe('bulk', () => { bulkContract(makeStore); });
    describe('restoring', () => { restoringContract(makeStore); });
    describe('any interleaving', () => { interleavingContract(makeStore); });
  });
}
