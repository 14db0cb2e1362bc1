import { checkLog } from './check-log.js';
import { fill } from './contract/make-events.js';
import { MemoryEventStore } from './memory/memory-event-store.js';

describe('checkLog', () => {
  it('finds a sound log sound, and tells how far it is', async () => {
    const store = new MemoryEventStore();
    await fill(store, 2500);
    const told: number[] = [];
    expect(await checkLog(store, { onProgress: ({ position }) => told.push(position) })).toEqual({ events: 2500, faults: [] });
    expect(told).toEqual([1000, 2000, 2500]);
  });

  it('finds an empty log sound', async () => {
    expect(await checkLog(new MemoryEventStore())).toEqual({ events: 0, faults: [] });
  });
});
