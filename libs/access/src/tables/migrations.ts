import { type Migration, sqlMigration } from '@app/platform';

/** The tables of people and access, in order of their making. */
export const accessMigrations: Migration[] = [
  sqlMigration('AccessTables1795700000000', new URL('./access-tables.sql', import.meta.url), 'DROP SCHEMA duty_access CASCADE'),
];
