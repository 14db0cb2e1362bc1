import { Module } from '@nestjs/common';
import { LedgerModule } from '@app/ledger';
import { Attachments } from './attach/attachments.js';
import { FileTable } from './tables/file-table.js';

const services = [Attachments, FileTable];

/** Files that prove records. Needs the evidence store, the event store, the read tables and the tree, provided globally. */
@Module({ imports: [LedgerModule], providers: services, exports: services })
export class EvidenceModule {}
