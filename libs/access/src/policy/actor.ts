import type { Role, Section } from '@app/catalogue';

/** A role held in an organisation; it reaches that organisation and those below it in the tree. */
export interface Grant {
  role: Role;
  organization: string;
  /** The grant reaches only the work of this section (`sections` of the catalogue); absent: that of all. */
  section?: Section;
  /** RFC 3339; the grant holds from then, and up to (not including) `until`: the window of an inspector. */
  from?: string;
  until?: string;
}

/** Whoever asks something of the ledger: a person who signed in, a system with a token, or the command line on the server itself. */
export interface Actor {
  /** Id of the account, a UUID; of the operating system's user for the command line. */
  account: string;
  /** The name that goes into events as `recordedBy`. */
  name: string;
  kind: 'person' | 'system' | 'commandLine';
  /** The grants in force now; a system's are those of its owner, cut down to the scopes of its token. */
  grants: readonly Grant[];
  /** The acts a token is limited to; absent for people. */
  scopes?: readonly string[];
}
