import { Global, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { accessMigrations, AccessModule, type Actor, EVERYWHERE, type Grant, LOGGED_ORGANIZATIONS, OIDC_SETTINGS, type OidcSettings } from '@app/access';
import { CLOCK, createDataSource, migrate } from '@app/platform';
import { DataSource } from 'typeorm';
import { createTestDatabase } from './test-database.js';

/** The room on a database of its own, with a clock that is moved by hand. */
export interface AccessRoom {
  get<T>(type: Type<T>): T;
  dataSource: DataSource;
  /** Lets seconds pass. */
  pass(seconds: number): void;
  close(): Promise<void>;
}

/** @param logged organisations that only the log knows */
export async function openAccessRoom({ logged = [], oidc }: { logged?: readonly string[]; oidc?: OidcSettings } = {}): Promise<AccessRoom> {
  const database = await createTestDatabase();
  const schema = { migrations: accessMigrations };
  await migrate(database, schema);
  const dataSource = await createDataSource(database, schema).initialize();
  let now = 1_800_000_000_000_000n;
  const providers = [
    { provide: DataSource, useValue: dataSource },
    { provide: CLOCK, useValue: { now: () => now } },
    { provide: LOGGED_ORGANIZATIONS, useValue: { has: (name: string) => Promise.resolve(logged.includes(name)), all: () => Promise.resolve([...logged]) } },
    ...(oidc ? [{ provide: OIDC_SETTINGS, useValue: oidc }] : []),
  ];
  @Global()
  @Module({ providers, exports: providers })
  class Foundations {}
  const app = await Test.createTestingModule({ imports: [Foundations, AccessModule] }).compile();
  return {
    get: (type) => app.get(type),
    dataSource,
    pass: (seconds) => { now += BigInt(seconds) * 1_000_000n; },
    close: async () => {
      await app.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

/** Whoever looks after everything. */
export const ROOT: Actor = anActor('root', { role: 'administrator', organization: EVERYWHERE });

export function anActor(name: string, ...grants: Grant[]): Actor {
  return { account: '00000000-0000-7000-8000-000000000000', name, kind: 'person', grants };
}
