import { type Migration, sqlMigration } from '../database/sql-migration.js';

/** The table of kept answers. */
export const keptAnswersMigrations: Migration[] = [
  sqlMigration('KeptAnswers1795650000000', new URL('./kept-answers.sql', import.meta.url), 'DROP SCHEMA duty_server CASCADE'),
];
