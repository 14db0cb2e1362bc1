import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sql } from './sql.js';

class EventLog1767225600000 implements MigrationInterface {
  readonly name = 'EventLog1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql('event-log'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA duty_log CASCADE');
  }
}

/** The log's schema, in order of its making. */
export const eventStoreMigrations: (new () => MigrationInterface)[] = [EventLog1767225600000];
