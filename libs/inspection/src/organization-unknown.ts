/** The ledger holds nothing of an organisation of this name. */
export class OrganizationUnknown extends Error {
  constructor(readonly organization: string, readonly known: readonly string[]) {
    super(`the ledger does not know ${organization}`);
  }
}
