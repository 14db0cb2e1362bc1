/** What this room asks of the read side: which organisations have records. */
export interface LoggedOrganizations {
  has(organization: string): Promise<boolean>;
  all(): Promise<string[]>;
}

export const LOGGED_ORGANIZATIONS = Symbol('LoggedOrganizations');
