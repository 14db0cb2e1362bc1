import { Injectable } from '@nestjs/common';
import type { LoggedOrganizations } from '@app/access';
import { ReadTables } from './read-tables.js';

/** The organisations that have records. */
@Injectable()
export class TableLoggedOrganizations implements LoggedOrganizations {
  constructor(private readonly tables: ReadTables) {}

  async has(organization: string): Promise<boolean> {
    return await this.tables.organizationNo(organization) !== undefined;
  }

  all(): Promise<string[]> {
    return this.tables.organizations();
  }
}
