import { type Migration, sqlMigration } from '@app/platform';

/** The read side's tables, in order of their making. */
export const projectionMigrations: Migration[] = [
  sqlMigration('ReadTables1795661000000', new URL('./read-tables.sql', import.meta.url), 'DROP SCHEMA duty_read CASCADE'),
];
