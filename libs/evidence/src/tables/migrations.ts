import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class EvidenceTables1795621000000 implements MigrationInterface {
  readonly name = 'EvidenceTables1795621000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await readFile(new URL('./evidence-tables.sql', import.meta.url), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA duty_evidence CASCADE');
  }
}

/** The evidence room's tables, in order of their making. */
export const evidenceMigrations = [EvidenceTables1795621000000];
