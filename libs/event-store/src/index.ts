export { canonicalText, digestOf } from './canonical.js';
export { checkLog, type LogCheck, type LogFault } from './check-log.js';
export { EVENT_STORE } from './event-store.token.js';
export { exportLog, type LogProgress } from './log-file/export-log.js';
export { importLog, type LogImport, sumOf } from './log-file/import-log.js';
export { type LogSum, UnsoundLog } from './log-file/log-lines.js';
export { BrokenLogFile, type FileFault } from './log-file/read-log-file.js';
export { MemoryEventStore } from './memory/memory-event-store.js';
export {
  type AppendResult, type Bulk, type EventStore, type ExpectedRevision, type Json, type JsonObject, type LogPage, type NewEvent, NO_STREAM,
  type RestoreFault, type RestoreResult, type StoredEvent, type StreamAppend,
} from './port.js';
export { type Engine, LOG_SCHEMAS, migrationsOf, type OpenEventStore, openEventStore, refuseOtherEngine } from './open-event-store.js';
export { eventStoreMigrations } from './postgres/migrations.js';
export { PostgresEventStore } from './postgres/postgres-event-store.js';
export { UnfitEventError } from './unfit-event-error.js';
