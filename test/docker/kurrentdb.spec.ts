import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { environmentSchema, projectFolder, readConfiguration } from '@app/platform';
import { parse } from 'yaml';
import { z } from 'zod';

// No engine runs here: the file is read and held against the project, and no more than that is claimed.
const folder = resolve(projectFolder(), 'docker');
const service = z.object({
  image: z.string().optional(),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  profiles: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.enum(['service_healthy', 'service_completed_successfully']) })).default({}),
});
const compose = z.object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(readFileSync(resolve(folder, 'compose.kurrentdb.yaml'), 'utf8'), { merge: true }));
const named = (name: string): z.infer<typeof service> => service.parse(compose.services[name]);

/** As the engine fills in what the person has set. */
function filledIn(name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(named(name).environment).map(([key, value]) => [key, value.replace(/\$\{[A-Z_]+:[?-][^}]*\}/g, 'Geheim7')]));
}

describe('the compose file with KurrentDB', () => {
  it.each([['duty', ['kurrentdb']], ['duty-cluster', ['node1', 'node2', 'node3']]])('leads %s to PostgreSQL and to %j, by variables that the configuration knows', (name, nodes) => {
    const environment = filledIn(name);
    expect(() => z.strictObject(environmentSchema.shape).parse(environment)).not.toThrow();
    const { database, kurrentdb } = readConfiguration(environment);
    expect(database).toEqual({ kind: 'server', url: 'postgres://duty:Geheim7@database:5432/duty' });
    const hosts = (kurrentdb?.url ?? '').replace(/^esdb:\/\/([^@]*@)?/, '').replace(/\?.*/, '').split(',').map((host) => host.replace(/:2113$/, ''));
    expect(hosts).toEqual(nodes);
    for (const host of ['database', ...nodes]) expect(named(name).depends_on[host]).toEqual({ condition: 'service_healthy' });
    expect(existsSync(resolve(folder, named(name).build?.context ?? '', named(name).build?.dockerfile ?? ''))).toBe(true);
  });

  it('has one node without certificates, and three that know each other and have one each', () => {
    expect(named('kurrentdb')).toMatchObject({ profiles: [], environment: { KURRENTDB_INSECURE: 'true', KURRENTDB_CLUSTER_SIZE: '1' } });
    expect(filledIn('duty')['KURRENTDB_URL']).toContain('tls=false');
    expect(filledIn('duty-cluster')['KURRENTDB_URL']).toMatch(/tls=true&tlsCAFile=\/certificates\/ca\/ca\.crt$/);
    const nodes = ['node1', 'node2', 'node3'];
    for (const node of nodes) {
      const { environment, profiles, depends_on: waitsFor } = named(node);
      expect(profiles).toEqual(['cluster']);
      expect(waitsFor['certificates']).toEqual({ condition: 'service_completed_successfully' });
      expect(environment).toMatchObject({ KURRENTDB_CLUSTER_SIZE: '3', KURRENTDB_NODE_HOST_ADVERTISE_AS: node, KURRENTDB_CERTIFICATE_FILE: `/certificates/${node}/node.crt` });
      expect(environment).not.toHaveProperty('KURRENTDB_INSECURE');
      expect(environment['KURRENTDB_GOSSIP_SEED']).toBe(nodes.filter((other) => other !== node).map((other) => `${other}:2113`).join(','));
    }
  });

  it('takes a server of the 26 line, waits for services that tell their health, declares its volumes, publishes nothing beyond this machine', () => {
    expect(named('kurrentdb').image).toMatch(/kurrentdb:26\./);
    for (const [name, one] of Object.entries(compose.services)) {
      for (const [other, { condition }] of Object.entries(one.depends_on)) {
        expect([name, other in compose.services]).toEqual([name, true]);
        if (condition === 'service_healthy') expect([other, named(other).healthcheck]).toEqual([other, expect.anything()]);
      }
      for (const volume of one.volumes.filter((path) => !/^[./]/.test(path))) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
      for (const port of one.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });
});
