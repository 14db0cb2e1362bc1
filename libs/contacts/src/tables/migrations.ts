import { type Migration, sqlMigration } from '@app/platform';

/** The table of contacts, in order of its making. */
export const contactMigrations: Migration[] = [
  sqlMigration('Contacts1795710000000', new URL('./contacts.sql', import.meta.url), 'DROP SCHEMA duty_contacts CASCADE'),
];
