import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { environmentSchema, projectFolder, readConfiguration } from '@app/platform';
import { parse } from 'yaml';
import { z } from 'zod';
import { copiesOf, readDockerfile, variablesOf } from './dockerfile.js';

// No engine runs here: these files are read and held against the project, and no more than that is claimed.
const folder = resolve(projectFolder(), 'docker');
const dockerfile = readDockerfile(readFileSync(resolve(folder, 'Dockerfile'), 'utf8'));
const ignored = readFileSync(resolve(folder, 'Dockerfile.dockerignore'), 'utf8').trim().split('\n');

const service = z.strictObject({
  image: z.string().optional(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).default({}),
  restart: z.string().optional(),
  command: z.array(z.string()).optional(),
});
const composeSchema = z.strictObject({ name: z.string(), services: z.strictObject({ database: service, duty: service }), volumes: z.record(z.string(), z.null()) });
const compose = composeSchema.parse(parse(readFileSync(resolve(folder, 'compose.yaml'), 'utf8')));
const { database, duty } = compose.services;

/** As the engine fills in what the person has set. */
function filledIn(environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{DATABASE_PASSWORD:\?[^}]*\}/, 'Geheim7')]));
}

describe('the Dockerfile', () => {
  it('copies what is there and reaches the engine, from stages that come before', () => {
    const stages = dockerfile.filter(({ name }) => name === 'FROM').map(({ args }) => /\sAS\s(\S+)$/.exec(args)?.[1]);
    for (const { from, sources } of copiesOf(dockerfile)) {
      if (from !== undefined) expect(stages.slice(0, -1)).toContain(from);
      else for (const source of sources) {
        expect([source, existsSync(resolve(projectFolder(), source))]).toEqual([source, true]);
        expect(ignored).not.toContain(source.split('/')[0]);
      }
    }
  });

  it('starts a script that it has copied, as a user without rights, on a Node that is new enough', () => {
    const start = dockerfile.find(({ name }) => name === 'ENTRYPOINT')?.args ?? '[]';
    const [, script = ''] = JSON.parse(start) as string[];
    expect(existsSync(resolve(projectFolder(), script.replace(/^\/app\//, '')))).toBe(true);
    expect(dockerfile.findLast(({ name }) => name === 'USER')?.args).toBe('node');
    for (const { args } of dockerfile.filter(({ name }) => name === 'FROM')) expect(Number(/^node:(\d+)-slim/.exec(args)?.[1])).toBeGreaterThanOrEqual(22);
  });

  it('sets only variables that the configuration knows', () => {
    const { NODE_ENV, ...ours } = variablesOf(dockerfile);
    expect(NODE_ENV).toBe('production');
    expect(() => z.strictObject(environmentSchema.shape).parse(ours)).not.toThrow();
  });
});

describe('the compose file', () => {
  it('builds from a Dockerfile that is there', () => {
    const { context = '', dockerfile: path = '' } = duty.build ?? {};
    expect(resolve(folder, context)).toBe(projectFolder());
    expect(existsSync(resolve(folder, context, path))).toBe(true);
  });

  it('sets only variables that the configuration knows, to values that it takes', () => {
    const environment = filledIn(duty.environment);
    expect(() => z.strictObject(environmentSchema.shape).parse(environment)).not.toThrow();
    expect(readConfiguration(environment)).toMatchObject({
      database: { kind: 'server', url: environment.DATABASE_URL }, language: 'zh', evidence: { kind: 'folder', folder: '/data/evidence' },
    });
  });

  it('serves to this machine only, at the port that it listens on, and keeps what is no database in a volume', () => {
    const { server } = readConfiguration(filledIn(duty.environment));
    expect(server.host).toBe('0.0.0.0');
    expect(duty.command).toEqual(['serve']);
    expect(duty.ports).toEqual([`127.0.0.1:${String(server.port)}:${String(server.port)}`]);
    expect(duty.healthcheck?.test.at(-1)).toContain(`:${String(server.port)}/readyz`);
    expect(duty.volumes).toContain(`data:${duty.environment.DUTY_DATA ?? ''}`);
    expect(compose.volumes).toHaveProperty('data');
  });

  it('leads the program to the database beside it, by the name, user and password it is made with', () => {
    const url = new URL(filledIn(duty.environment).DATABASE_URL ?? '');
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = filledIn(database.environment);
    expect([url.hostname, url.username, url.password, url.pathname]).toEqual(['database', POSTGRES_USER, POSTGRES_PASSWORD, `/${POSTGRES_DB ?? ''}`]);
    expect(Number(/^postgres:(\d+)$/.exec(database.image ?? '')?.[1])).toBeGreaterThanOrEqual(15);
    expect(database.environment.POSTGRES_INITDB_ARGS).toContain('--encoding=UTF8');
  });

  it('waits for services that tell their health, declares its volumes, publishes nothing beyond this machine', () => {
    for (const [name, one] of Object.entries(compose.services)) {
      for (const other of Object.keys(one.depends_on)) expect([name, z.record(z.string(), service).parse(compose.services)[other]?.healthcheck]).toEqual([name, expect.anything()]);
      for (const volume of one.volumes.filter((path) => !/^[./]/.test(path))) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
      for (const port of one.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });
});
