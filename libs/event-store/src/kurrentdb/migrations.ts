import { type Migration, sqlMigration } from '@app/platform';

/** What the KurrentDB engine keeps in PostgreSQL, in order of its making. */
export const kurrentMigrations: Migration[] = [
  sqlMigration('EventNumbering1795700000000', new URL('./sql/numbering.sql', import.meta.url), 'DROP SCHEMA duty_numbering CASCADE'),
];
