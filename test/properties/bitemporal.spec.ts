import fc from 'fast-check';
import { microsOf } from '@app/calendar';
import { Tally } from '@app/catalogue';
import type { StoredEvent } from '@app/event-store';
import { entryOf, standingOf } from '@app/ledger';
import { replay } from '../../libs/ledger/src/record/replay.js';
import { catalogue, histories } from './histories.js';
import { foldLog, heldAt } from './tables.js';

const RUNS = { numRuns: 300 };
const pageSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

/** The figures of a year without any table: fold what was there and known, record by record. */
function bruteForce(events: readonly StoredEvent[], year: number, position: number, knownAt: bigint): Record<string, number | null> {
  const streams = new Map<string, StoredEvent[]>();
  for (const event of events) {
    if (event.position > position) continue;
    if ((microsOf(entryOf(event).recordedAt) ?? 0n) > knownAt) continue;
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  }
  const tally = new Tally();
  for (const stream of streams.values()) {
    const record = replay(stream.map(entryOf));
    if (!record || standingOf(record) !== 'live') continue;
    for (const one of catalogue.contributionsOf(record)) {
      if (one.year === year) tally.add(one.measure, { ...one, count: 1 });
    }
  }
  return figuresOf(tally);
}

function figuresOf(tally: Tally): Record<string, number | null> {
  const definition = (code: string) => {
    const found = catalogue.measures.get(code);
    if (!found) throw new Error(code);
    return found;
  };
  return Object.fromEntries(catalogue.listed.map((code) => [code, tally.valueOf(definition(code), definition).value]));
}

function fromTables(events: readonly StoredEvent[], sizes: readonly number[], year: number, position: number, knownAt: bigint): Record<string, number | null> {
  const tally = new Tally();
  for (const row of heldAt(foldLog(events, sizes).contributions, position, knownAt)) {
    if (row.year === year) tally.add(row.measure, { ...row, count: 1 });
  }
  return figuresOf(tally);
}

describe('any history of records, corrections, voids, revocations and duplicates', () => {
  it('gives the same figures from the tables as from a brute-force fold, at any position and as known at any event', () => {
    fc.assert(fc.property(histories, pageSizes, fc.nat(60), fc.nat(60), fc.constantFrom(2021, 2022, 2023), (events, sizes, at, when, year) => {
      const position = at % (events.length + 1);
      const knownAt = microsOf(entryOf(events[when % events.length] as StoredEvent).recordedAt) ?? 0n;
      expect(fromTables(events, sizes, year, position, knownAt)).toEqual(bruteForce(events, year, position, knownAt));
    }), RUNS);
  });

  it('folds into the same rows in any paging', () => {
    const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 0)).sort();
    fc.assert(fc.property(histories, pageSizes, (events, sizes) => {
      const [whole, paged] = [foldLog(events, [events.length]), foldLog(events, sizes)];
      expect(sorted(paged.versions.map((row) => Object.fromEntries(Object.entries(row).sort())))).toEqual(sorted(whole.versions.map((row) => Object.fromEntries(Object.entries(row).sort()))));
      expect(sorted(paged.contributions.map((row) => Object.fromEntries(Object.entries(row).sort())))).toEqual(sorted(whole.contributions.map((row) => Object.fromEntries(Object.entries(row).sort()))));
    }), RUNS);
  });

  it('shows exactly one version of each record known at a moment', () => {
    fc.assert(fc.property(histories, pageSizes, fc.nat(60), fc.nat(60), (events, sizes, at, when) => {
      const knownAt = microsOf(entryOf(events[when % events.length] as StoredEvent).recordedAt) ?? 0n;
      const shown = heldAt(foldLog(events, sizes).versions, at % (events.length + 1), knownAt).map(({ recordNo }) => recordNo);
      expect(new Set(shown).size).toBe(shown.length);
    }), RUNS);
  });

  it('counts nothing of a record that was corrected and then voided', () => {
    fc.assert(fc.property(histories, (events) => {
      const { versions, contributions } = foldLog(events, [events.length]);
      const end = BigInt(Number.MAX_SAFE_INTEGER);
      const out = new Set(heldAt(versions, events.length, end).filter(({ state }) => standingOf(state) !== 'live').map(({ recordNo }) => recordNo));
      expect(heldAt(contributions, events.length, end).filter(({ recordNo }) => out.has(recordNo))).toEqual([]);
    }), RUNS);
  });
});
