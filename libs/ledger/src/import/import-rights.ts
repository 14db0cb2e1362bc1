import { type Actor, type Grant, grantsFor, NotPermitted, type OrganizationTree } from '@app/access';
import { type Finding, finding, type RecordType } from '@app/catalogue';
import { roleToRecord } from '../record/authority.js';
import type { Entry } from '../record/entry.js';

/** Whose lines the actor of an import may bring in; a file may hold several organisations. */
export class ImportRights {
  private readonly grants = new Map<string, Promise<readonly Grant[]>>();

  constructor(private readonly tree: OrganizationTree, private readonly options: { actor: Actor; trusted: boolean; organization?: string }) {}

  /**
   * Why the line is not the actor's to bring in. A line that may pass is given the role its actor holds there, unless the
   * import is trusted or made on the server itself: then the line tells its own.
   */
  async refusalOf(entry: Entry, recordType: RecordType | undefined): Promise<Finding | undefined> {
    const { actor, trusted, organization: only } = this.options;
    const { organization } = entry;
    if (actor.kind === 'commandLine') return undefined;
    const grants = only === undefined || organization === only ? await this.grantsIn(organization) : [];
    if (grants.length === 0) {
      return finding('always', 'organization-unknown', 'organization', `没有单位 ${organization}，或无权向其导入`, `there is no organisation ${organization}, or it is not yours to import into`);
    }
    if (!trusted) entry.role = roleToRecord(grants, recordType);
    return undefined;
  }

  private grantsIn(organization: string): Promise<readonly Grant[]> {
    let grants = this.grants.get(organization);
    if (!grants) this.grants.set(organization, (grants = this.ask(organization)));
    return grants;
  }

  private async ask(organization: string): Promise<readonly Grant[]> {
    const { actor, trusted } = this.options;
    try {
      return await grantsFor(this.tree, actor, trusted ? 'records.importTrusted' : 'records.import', organization);
    } catch (error) {
      if (error instanceof NotPermitted) return [];
      throw error;
    }
  }
}
