import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { ApplicationModule, type Foundations } from '@app/application';
import { KeptAnswers, type ServerSettings } from '@app/platform';
import { DataSource } from 'typeorm';
import { IMPORT_LIMIT } from './endpoints/reading/imports/take-in.js';
import { SIGN_IN_WAYS, type SignInWays } from './endpoints/session/read-ways.js';
import { AUTHENTICATOR } from './http/authenticator.js';
import { LookedAt } from './http/looked-at.js';
import { ReadYourWrites } from './http/read-your-writes.js';
import { SignedIn } from './http/signed-in.js';
import { UnderWay } from './http/under-way.js';
import { Following } from './operations/following.js';
import { Nightly } from './operations/nightly.js';

/** The product behind HTTP. */
@Module({})
export class ServerModule {
  static of(foundations: Foundations, { importLimit }: Pick<ServerSettings, 'importLimit'>, ways: SignInWays): DynamicModule {
    const keptAnswers = { provide: KeptAnswers, inject: [DataSource], useFactory: (dataSource: DataSource) => new KeptAnswers(dataSource) };
    return {
      module: ServerModule,
      imports: [ApplicationModule.of(foundations), ScheduleModule.forRoot()],
      providers: [Nightly, ReadYourWrites, Following, keptAnswers, LookedAt, UnderWay, { provide: AUTHENTICATOR, useClass: SignedIn }, { provide: IMPORT_LIMIT, useValue: importLimit }, { provide: SIGN_IN_WAYS, useValue: ways }],
    };
  }
}
