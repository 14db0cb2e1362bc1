import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

class Contacts1795710000000 implements MigrationInterface {
  readonly name = 'Contacts1795710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(await readFile(new URL('./contacts.sql', import.meta.url), 'utf8'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA duty_contacts CASCADE');
  }
}

/** The table of contacts, in order of its making. */
export const contactMigrations: (new () => MigrationInterface)[] = [Contacts1795710000000];
