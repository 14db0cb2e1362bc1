import { type Migration, sqlMigration } from '@app/platform';

/** The log's schema, in order of its making. */
export const eventStoreMigrations: Migration[] = [
  sqlMigration('EventLog1767225600000', new URL('./sql/event-log.sql', import.meta.url), 'DROP SCHEMA duty_log CASCADE'),
  sqlMigration('WriteSupposing1795640000000', new URL('./sql/write-supposing.sql', import.meta.url), 'DROP FUNCTION duty_log.write_supposing'),
];
