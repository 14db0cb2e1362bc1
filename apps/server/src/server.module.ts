import { type DynamicModule, Module } from '@nestjs/common';
import { ApplicationModule, type Foundations } from '@app/application';
import { KeptAnswers } from '@app/platform';
import { DataSource } from 'typeorm';
import { ReadYourWrites } from './http/read-your-writes.js';
import { Following } from './operations/following.js';

/** The product behind HTTP. */
@Module({})
export class ServerModule {
  static of(foundations: Foundations): DynamicModule {
    const keptAnswers = { provide: KeptAnswers, inject: [DataSource], useFactory: (dataSource: DataSource) => new KeptAnswers(dataSource) };
    return { module: ServerModule, imports: [ApplicationModule.of(foundations)], providers: [ReadYourWrites, Following, keptAnswers] };
  }
}
