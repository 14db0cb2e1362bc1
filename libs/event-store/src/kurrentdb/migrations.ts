import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sql } from './sql.js';

class EventNumbering1795700000000 implements MigrationInterface {
  readonly name = 'EventNumbering1795700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql('numbering'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA duty_numbering CASCADE');
  }
}

/** What the KurrentDB engine keeps in PostgreSQL, in order of its making. */
export const kurrentMigrations: (new () => MigrationInterface)[] = [EventNumbering1795700000000];
