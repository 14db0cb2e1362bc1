import { dist } from '../measuring.mjs';

export const name = 'ours';

export async function open({ connection }) {
  const { createPool, migrate } = await dist('libs/platform/src/index.js');
  const { eventStoreMigrations, NO_STREAM, PostgresEventStore } = await dist('libs/event-store/src/index.js');
  await migrate({ connection }, { migrations: eventStoreMigrations });
  const pool = createPool({ connection });
  const store = new PostgresEventStore(pool);
  return {
    async append(stream, event) {
      const result = await store.append({ stream, expected: NO_STREAM, events: [event] });
      if (result.kind !== 'appended') throw new Error(`append: ${result.kind}`);
    },
    close: () => pool.end(),
  };
}
