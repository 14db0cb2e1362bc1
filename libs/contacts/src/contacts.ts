import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AccessLog, type Actor, ORGANIZATION_TREE, type OrganizationTree, permit } from '@app/access';
import { Desk, type DeskEntry, type Entered, Refused } from '@app/ledger';
import type { MasterKeyPlace } from '@app/platform';
import { DataSource } from 'typeorm';
import { type Contact, ContactGone, ContactUnknown } from './contact.js';
import { type MasterKeys, readMasterKeys } from './master-keys.js';
import { KEY_BYTES, seal, unseal } from './seal.js';

export const MASTER_KEY_PLACE = Symbol('MasterKeyPlace');

interface Row {
  ref: string;
  organization: string;
  sealed: Buffer;
  master_key_id: string | null;
  sealed_key: Buffer | null;
}

/** Contacts of complainants. The ledger knows only their references; figures never change with them. */
@Injectable()
export class Contacts {
  private keys: Promise<MasterKeys> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(MASTER_KEY_PLACE) private readonly place: MasterKeyPlace,
    @Inject(ORGANIZATION_TREE) private readonly tree: OrganizationTree,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  /** Keeps a contact under a reference, a UUID; one that is there under it stays. Throws `NotPermitted`. */
  async put(actor: Actor, organization: string, ref: string, contact: Contact): Promise<void> {
    await permit(this.tree, actor, 'contacts.write', organization);
    const { current, byId } = await this.masterKeys();
    const key = randomBytes(KEY_BYTES);
    const bound = boundTo({ ref, organization });
    await this.dataSource.query(
      'INSERT INTO duty_contacts.contact (ref, organization, sealed, master_key_id, sealed_key) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (ref) DO NOTHING',
      [ref, organization, seal(key, Buffer.from(JSON.stringify(contact)), bound), current, seal(keyOf(byId, current), key, bound)],
    );
  }

  /** Noted in the access log before it is shown. @throws NotPermitted, ContactUnknown, ContactGone */
  async read(actor: Actor, organization: string, ref: string): Promise<Contact> {
    await permit(this.tree, actor, 'contacts.read', organization);
    const row = await this.row(organization, ref);
    if (row.master_key_id === null || row.sealed_key === null) throw new ContactGone(ref);
    const { byId } = await this.masterKeys();
    const key = unseal(keyOf(byId, row.master_key_id), row.sealed_key, boundTo(row));
    await this.accessLog.note(actor, 'contacts.read', organization, ref);
    return JSON.parse(unseal(key, row.sealed, boundTo(row)).toString()) as Contact;
  }

  /**
   * Destroys the key, then says so in the log; safe to repeat when it ended between the two.
   * @throws NotPermitted, ContactUnknown, Refused
   */
  async erase(actor: Actor, { organization, occurredOn, id }: Pick<DeskEntry, 'organization' | 'occurredOn' | 'id'>, ref: string, reason: string): Promise<Entered> {
    await permit(this.tree, actor, 'contacts.erase', organization);
    await this.row(organization, ref);
    const event: DeskEntry = { id, organization, occurredOn, data: { contactRef: ref, reason }, confirmedDifferent: true };
    const { refusals } = await this.desk.check(actor, 'ContactErased', event);
    if (refusals.length > 0) throw new Refused(refusals);
    await this.dataSource.query('UPDATE duty_contacts.contact SET master_key_id = NULL, sealed_key = NULL WHERE ref = $1', [ref]);
    return this.desk.enter(actor, 'ContactErased', event);
  }

  /** Seals every key anew by the master key in use, so that older ones can be put away. Returns how many were not. */
  async rotate(): Promise<number> {
    const { current, byId } = await this.masterKeys();
    return this.dataSource.transaction(async (manager) => {
      const rows = await manager.query<Row[]>('SELECT * FROM duty_contacts.contact WHERE master_key_id <> $1 FOR UPDATE', [current]);
      for (const row of rows) {
        const key = unseal(keyOf(byId, row.master_key_id ?? ''), row.sealed_key ?? Buffer.alloc(0), boundTo(row));
        await manager.query('UPDATE duty_contacts.contact SET master_key_id = $2, sealed_key = $3 WHERE ref = $1', [row.ref, current, seal(keyOf(byId, current), key, boundTo(row))]);
      }
      return rows.length;
    });
  }

  private async row(organization: string, ref: string): Promise<Row> {
    const [row] = await this.dataSource.query<Row[]>('SELECT * FROM duty_contacts.contact WHERE ref = $1 AND organization = $2', [ref, organization]);
    if (!row) throw new ContactUnknown(ref);
    return row;
  }

  private masterKeys(): Promise<MasterKeys> {
    this.keys ??= readMasterKeys(this.place);
    return this.keys;
  }
}

function boundTo({ ref, organization }: Pick<Row, 'ref' | 'organization'>): string {
  return `${ref} ${organization}`;
}

function keyOf(keys: ReadonlyMap<string, Buffer>, id: string): Buffer {
  const key = keys.get(id);
  if (!key) throw new Error(`the master key ${id} is not among those given: put it behind the one in use`);
  return key;
}
