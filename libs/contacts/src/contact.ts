/** How a complainant can be reached; texts of 1 to 500 characters, at least one of them. */
export interface Contact {
  name?: string | undefined;
  phone?: string | undefined;
  address?: string | undefined;
  note?: string | undefined;
}

/** There is no contact of that reference in the organisation. */
export class ContactUnknown extends Error {
  constructor(readonly ref: string) {
    super(`there is no contact ${ref}`);
  }
}

/** The contact was erased: its key is destroyed. */
export class ContactGone extends Error {
  constructor(readonly ref: string) {
    super(`the contact ${ref} was erased`);
  }
}
