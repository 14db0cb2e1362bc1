import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccessModule, OIDC_SETTINGS, type OidcSettings } from '@app/access';
import { type Catalogue, createCatalogue, recordTypes } from '@app/catalogue';
import { ContactsModule, MASTER_KEY_PLACE } from '@app/contacts';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { EVIDENCE_STORE, EvidenceModule, type EvidenceStore } from '@app/evidence';
import { InspectionModule } from '@app/inspection';
import { CATALOGUE, LedgerModule } from '@app/ledger';
import { type Clock, CLOCK, type MasterKeyPlace, systemClock } from '@app/platform';
import { ProjectionsModule } from '@app/projections';
import { DataSource } from 'typeorm';

/** What the rooms are given; the rest they make themselves. */
export interface Foundations {
  store: EventStore;
  dataSource: DataSource;
  evidence: EvidenceStore;
  masterKey?: MasterKeyPlace;
  catalogue?: Catalogue;
  clock?: Clock;
  oidc?: OidcSettings;
}

/** Contacts can then be neither kept nor read. */
const NO_KEY: MasterKeyPlace = { kind: 'given', keys: '' };

@Global()
@Module({})
class FoundationsModule {
  static of({ store, dataSource, evidence, masterKey = NO_KEY, catalogue = createCatalogue(recordTypes), clock = systemClock, oidc }: Foundations): DynamicModule {
    const providers = [
      { provide: EVENT_STORE, useValue: store },
      { provide: DataSource, useValue: dataSource },
      { provide: EVIDENCE_STORE, useValue: evidence },
      { provide: MASTER_KEY_PLACE, useValue: masterKey },
      { provide: CATALOGUE, useValue: catalogue },
      { provide: CLOCK, useValue: clock },
      ...(oidc ? [{ provide: OIDC_SETTINGS, useValue: oidc }] : []),
    ];
    return { module: FoundationsModule, providers, exports: providers };
  }
}

/** The product, without a way in: the command line and the server each put one before it. */
@Module({})
export class ApplicationModule {
  static of(foundations: Foundations): DynamicModule {
    return { module: ApplicationModule, imports: [FoundationsModule.of(foundations), ProjectionsModule, AccessModule, LedgerModule, InspectionModule, EvidenceModule, ContactsModule] };
  }
}
