import { type Migration, sqlMigration } from '@app/platform';

/** The evidence room's tables, in order of their making. */
export const evidenceMigrations: Migration[] = [
  sqlMigration('EvidenceTables1795621000000', new URL('./evidence-tables.sql', import.meta.url), 'DROP SCHEMA duty_evidence CASCADE'),
];
