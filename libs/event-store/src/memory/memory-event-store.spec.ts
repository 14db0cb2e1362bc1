import { eventStoreContract } from '../event-store.contract.js';
import { MemoryEventStore } from './memory-event-store.js';

eventStoreContract('the log in memory', () => Promise.resolve(new MemoryEventStore()));
