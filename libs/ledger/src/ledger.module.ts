import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Desk } from './desk/desk.js';
import * as handlers from './desk/handlers.js';
import { PublishIndicatorSetHandler } from './indicator-set/publish-indicator-set.handler.js';
import { ImportFileHandler } from './import/import-file.handler.js';

/** The write side. Whoever imports it provides the event store, the catalogue, the record look-up and the clock, globally. */
@Module({
  imports: [CqrsModule.forRoot()],
  providers: [Desk, ImportFileHandler, PublishIndicatorSetHandler, ...Object.values(handlers)],
  exports: [Desk],
})
export class LedgerModule {}
