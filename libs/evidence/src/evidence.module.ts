import { Global, Module } from '@nestjs/common';
import { InspectionModule } from '@app/inspection';
import { LedgerModule } from '@app/ledger';
import { Attachments } from './attach/attachments.js';
import { EvidenceCheck } from './check/evidence-check.js';
import { EvidencePacks } from './pack/evidence-packs.js';
import { FileTable } from './tables/file-table.js';
import { Uploads } from './upload/uploads.js';

const services = [Attachments, EvidenceCheck, EvidencePacks, FileTable, Uploads];

/** Files that prove records. Needs the evidence store, the event store, the read tables and the tree, provided globally. */
@Global()
@Module({ imports: [LedgerModule, InspectionModule], providers: services, exports: services })
export class EvidenceModule {}
