import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A step in the making of a schema, as TypeORM wants it. */
export type Migration = new () => MigrationInterface;

/** A step that runs an SQL file. `name` ends in a timestamp, which orders the steps of all rooms; `down` is the statement that takes it back. */
export function sqlMigration(name: string, file: URL, down: string): Migration {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(await readFile(file, 'utf8'));
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
}
