import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class KeptAnswers1795650000000 implements MigrationInterface {
  readonly name = 'KeptAnswers1795650000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await readFile(new URL('./kept-answers.sql', import.meta.url), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA duty_server CASCADE');
  }
}

/** The table of kept answers. */
export const keptAnswersMigrations = [KeptAnswers1795650000000];
