import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class ReadTables1795641000000 implements MigrationInterface {
  readonly name = 'ReadTables1795641000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await readFile(new URL('./read-tables.sql', import.meta.url), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA duty_read CASCADE');
  }
}

/** The read side's tables, in order of their making. */
export const projectionMigrations = [ReadTables1795641000000];
