import { Inject, Injectable } from '@nestjs/common';
import { ORGANIZATION_TREE, type OrganizationTree } from '@app/access';
import { type Catalogue, grouped, type MeasureDefinition, type MeasureValue, Tally } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { type Bounds, Contributions, type MeasureTotal, Projection, ReadTables } from '@app/projections';
import { boundsOf, type Moment } from './moment.js';
import { OrganizationUnknown } from './organization-unknown.js';

/** All figures of a year at a moment, as the command line's JSON shows them. */
export interface MeasureReport {
  organization: string;
  year: number;
  position: number;
  knownAt: string | null;
  measures: Record<string, number | null>;
}

/** An organisation and a moment, found in the tables. */
export interface Scope {
  organizationNo: string;
  bounds: Bounds;
}

/** The number of an organisation that is known and has recorded nothing: log positions begin at 1. */
const NOTHING_YET = '0';

/** Figures of an organisation and year, at any moment. */
@Injectable()
export class Figures {
  constructor(
    private readonly tables: ReadTables,
    private readonly contributions: Contributions,
    private readonly projection: Projection,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(ORGANIZATION_TREE) private readonly tree: OrganizationTree,
  ) {}

  /** Throws `OrganizationUnknown`. */
  async scope(organization: string, moment: Moment): Promise<Scope> {
    const [organizationNo, head] = await Promise.all([this.tables.organizationNo(organization), this.projection.position()]);
    if (organizationNo === undefined && (await this.tree.above(organization)).length === 0) throw new OrganizationUnknown(organization, await this.tables.organizations());
    return { organizationNo: organizationNo ?? NOTHING_YET, bounds: boundsOf(moment, head) };
  }

  async measures(organization: string, year: number, moment: Moment): Promise<MeasureReport> {
    const { organizationNo, bounds } = await this.scope(organization, moment);
    const values = this.valuesOf(await this.contributions.totals(organizationNo, year, bounds, this.catalogue.groupingOf(this.catalogue.listed)));
    const measures = Object.fromEntries(this.catalogue.listed.map((code) => [code, values(code).value]));
    return { organization, year, position: bounds.position, knownAt: moment.knownAt ?? null, measures };
  }

  /** The figures that contributions add up to, by measure. */
  valuesOf(totals: readonly MeasureTotal[]): (code: string) => MeasureValue {
    const grouping = this.catalogue.groupingOf(this.catalogue.measures.keys());
    const tally = new Tally();
    for (const total of totals) tally.add(total.measure, grouped(total, grouping));
    return (code) => tally.valueOf(this.definition(code), (base) => this.definition(base));
  }

  /** Throws for a measure that the catalogue lacks; callers check a person's input first. */
  definition(code: string): MeasureDefinition {
    const definition = this.catalogue.measures.get(code);
    if (!definition) throw new Error(`the catalogue has no measure ${code}`);
    return definition;
  }
}
