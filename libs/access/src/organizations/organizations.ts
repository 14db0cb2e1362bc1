import { Inject, Injectable } from '@nestjs/common';
import { say } from '@app/catalogue';
import { type Clock, CLOCK, Grouped } from '@app/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { AccessRefused } from '../access-refused.js';
import { SecurityLog } from '../logs/security-log.js';
import type { Actor } from '../policy/actor.js';
import { EVERYWHERE, NotPermitted, type OrganizationTree, permit } from '../policy/permissions.js';
import { nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';
import { LOGGED_ORGANIZATIONS, type LoggedOrganizations } from './logged-organizations.js';

export interface Organization {
  name: string;
  /** null: it stands under none. */
  parent: string | null;
  kind: 'county' | 'bureau' | 'station';
}

/**
 * The tree of organisations: those put into it, and those that only the log knows (an import on the command line), which
 * count as bureaus under none. Everything stands under `*`, so that a grant there reaches the whole installation.
 */
@Injectable()
export class Organizations implements OrganizationTree {
  private readonly chains = new Grouped<readonly string[]>((names) => this.chainsOf(names));

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGED_ORGANIZATIONS) private readonly logged: LoggedOrganizations,
    private readonly securityLog: SecurityLog,
  ) {}

  async above(organization: string): Promise<readonly string[]> {
    const chain = await this.chains.get(organization);
    if (chain) return [...chain, EVERYWHERE];
    return await this.logged.has(organization) ? [organization, EVERYWHERE] : [];
  }

  /** The organisation and all below it; `*`: all there are, and `*` itself. In the order of their names. */
  async below(organization: string): Promise<string[]> {
    if (organization === EVERYWHERE) return [EVERYWHERE, ...(await this.all()).map(({ name }) => name)];
    const rows = await rowsOf<{ name: string }>(this.dataSource,
      `WITH RECURSIVE down AS (
         SELECT $1::text AS name
         UNION ALL SELECT o.name FROM duty_access.organization o JOIN down ON o.parent = down.name
       ) SELECT name FROM down ORDER BY name COLLATE "C"`, [organization]);
    return rows.map(({ name }) => name);
  }

  async all(): Promise<Organization[]> {
    const placed = await rowsOf<Organization>(this.dataSource, 'SELECT name, parent, kind FROM duty_access.organization ORDER BY name COLLATE "C"');
    const names = new Set(placed.map(({ name }) => name));
    const others = (await this.logged.all()).filter((name) => !names.has(name));
    return [...placed, ...others.map((name) => ({ name, parent: null, kind: 'bureau' as const }))];
  }

  /** Those that the actor's grants reach, whatever the role. */
  async reachedBy(actor: Pick<Actor, 'kind' | 'grants'>): Promise<Organization[]> {
    const all = await this.all();
    if (actor.kind === 'commandLine') return all;
    const reached = new Set((await Promise.all([...new Set(actor.grants.map(({ organization }) => organization))].map((name) => this.below(name)))).flat());
    return all.filter(({ name }) => reached.has(name));
  }

  /**
   * Puts an organisation into the tree, below one that the actor looks after, or under none by whoever looks after all.
   * One that only the log knew is taken over with its records.
   * @throws NotPermitted, AccessRefused when the name is taken
   */
  async add(actor: Actor, { name, parent, kind }: Organization): Promise<Organization> {
    await permit(this, actor, 'organizations.manage', parent ?? EVERYWHERE);
    if (name === EVERYWHERE) throw new NotPermitted('organizations.manage', name);
    await this.dataSource.transaction(async (transaction) => {
      if (!await this.put(transaction, { name, parent, kind })) {
        throw new AccessRefused('organization-taken', say(`已有名为“${name}”的单位。请改用其他名称。`, `There is an organisation named "${name}" already. Choose another name.`));
      }
      await this.securityLog.note({ kind: 'organizationAdded', name: actor.name, organization: name, detail: { parent, kind } }, transaction);
    });
    return { name, parent, kind };
  }

  /** True unless it was there already. */
  async put(transaction: EntityManager, { name, parent, kind }: Organization): Promise<boolean> {
    const rows = await rowsOf(transaction,
      'INSERT INTO duty_access.organization (name, parent, kind, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING name', [name, parent, kind, nowOf(this.clock)]);
    return rows.length > 0;
  }

  /** Of each organisation of the tree: itself and all it stands under, upwards. */
  private async chainsOf(names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await rowsOf<{ start: string; chain: string[] }>(this.dataSource,
      `WITH RECURSIVE up AS (
         SELECT name AS start, name, parent, 0 AS steps FROM duty_access.organization WHERE name = ANY ($1)
         UNION ALL SELECT up.start, o.name, o.parent, up.steps + 1 FROM duty_access.organization o JOIN up ON o.name = up.parent
       ) SELECT start, array_agg(name ORDER BY steps) AS chain FROM up GROUP BY start`, [names]);
    return new Map(rows.map(({ start, chain }) => [start, chain]));
  }
}
