import { Global, Module } from '@nestjs/common';
import { LOGGED_ORGANIZATIONS } from '@app/access';
import { RECORD_LOOKUP } from '@app/ledger';
import { Contributions } from './reading/contributions.js';
import { FileUses } from './reading/file-uses.js';
import { TableLoggedOrganizations } from './reading/logged-organizations.js';
import { ReadTables } from './reading/read-tables.js';
import { RecordPages } from './reading/record-pages.js';
import { RecordSpread } from './reading/record-spread.js';
import { RecordQualities } from './reading/record-qualities.js';
import { TableRecordLookup } from './reading/record-lookup.js';
import { TimeLine } from './reading/time-line.js';
import { WaitingRecords } from './reading/waiting-records.js';
import { ProjectionHealth } from './runner/health.js';
import { ProjectionMaintenance } from './runner/maintenance.js';
import { Projection } from './runner/projection.js';

/** The read side. Whoever imports it provides the event store, the catalogue and a TypeORM data source, globally. */
@Global()
@Module({
  providers: [
    Projection, ProjectionMaintenance, ProjectionHealth, ReadTables, Contributions, RecordPages, RecordSpread, RecordQualities, FileUses, TimeLine, WaitingRecords,
    { provide: RECORD_LOOKUP, useClass: TableRecordLookup }, { provide: LOGGED_ORGANIZATIONS, useClass: TableLoggedOrganizations },
  ],
  exports: [Projection, ProjectionMaintenance, ProjectionHealth, ReadTables, Contributions, RecordPages, RecordSpread, RecordQualities, FileUses, TimeLine, WaitingRecords, RECORD_LOOKUP, LOGGED_ORGANIZATIONS],
})
export class ProjectionsModule {}
