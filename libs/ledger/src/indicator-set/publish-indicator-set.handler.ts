import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { defaultSets, readSet, vocabularyOf } from '@app/assessment';
import { instantOf } from '@app/calendar';
import type { Catalogue } from '@app/catalogue';
import { canonicalText, EVENT_STORE, type EventStore, NO_STREAM } from '@app/event-store';
import { type Clock, CLOCK } from '@app/platform';
import { CATALOGUE } from '../catalogue.token.js';
import { PublishIndicatorSet, type SetOutcome } from './publish-indicator-set.command.js';
import { setEventOf, setStreamOf } from './published-set.js';

@CommandHandler(PublishIndicatorSet)
export class PublishIndicatorSetHandler implements ICommandHandler<PublishIndicatorSet> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ source, by }: PublishIndicatorSet): Promise<SetOutcome> {
    const { set, faults } = readSet(source, vocabularyOf(this.catalogue));
    if (!set) return { kind: 'faulty', faults };
    const { name, version } = set;
    if (defaultSets.some((own) => own.name === name)) return { kind: 'taken', name, version, own: true };
    const event = setEventOf(set, by, instantOf(this.clock.now()));
    const stream = setStreamOf(event.id);
    const result = await this.store.append({ stream, expected: NO_STREAM, events: [event] });
    if (result.kind === 'appended') return { kind: 'published', name, version, position: result.position };
    // The same document at another time of the day is the same publication.
    const there = (await this.store.find([event.id])).get(event.id);
    const same = there && canonicalText(there.data) === canonicalText(event.data);
    return same ? { kind: 'repeated', name, version, position: there.position } : { kind: 'taken', name, version, own: false };
  }
}
