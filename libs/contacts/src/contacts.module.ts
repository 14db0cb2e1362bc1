import { Module } from '@nestjs/common';
import { AccessModule } from '@app/access';
import { LedgerModule } from '@app/ledger';
import { Contacts } from './contacts.js';

/** Contacts of complainants. Whoever imports it provides the data source and the place of the master key, globally. */
@Module({ imports: [AccessModule, LedgerModule], providers: [Contacts], exports: [Contacts] })
export class ContactsModule {}
