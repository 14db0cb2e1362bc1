import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class AccessTables1795700000000 implements MigrationInterface {
  readonly name = 'AccessTables1795700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await readFile(new URL('./access-tables.sql', import.meta.url), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA duty_access CASCADE');
  }
}

/** The tables of people and access, in order of their making. */
export const accessMigrations: (new () => MigrationInterface)[] = [AccessTables1795700000000];
