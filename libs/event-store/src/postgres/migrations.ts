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

class WriteSupposing1795640000000 implements MigrationInterface {
  readonly name = 'WriteSupposing1795640000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql('write-supposing'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION duty_log.write_supposing');
  }
}

/** The log's schema, in order of its making. */
export const eventStoreMigrations: (new () => MigrationInterface)[] = [EventLog1767225600000, WriteSupposing1795640000000];
