import { type Clock, type ServerSettings } from '@app/platform';
import { serve } from '../../apps/server/src/serve.js';
import { openTestLedger, type TestLedger } from './test-ledger.js';

/** The server on any free port, over a ledger on a database of its own. */
export interface TestServer {
  address: string;
  ledger: TestLedger;
  /** Lets seconds pass on the server's clock. */
  pass(seconds: number): void;
  close(): Promise<void>;
}

export const SETTINGS: ServerSettings = { host: '127.0.0.1', port: 0, logLevel: 'silent', importLimit: 512 * 1024 * 1024 };

export async function openTestServer(settings: Partial<ServerSettings> = {}): Promise<TestServer> {
  let ahead = 0n;
  const clock: Clock = { now: () => BigInt(Date.now()) * 1000n + ahead };
  const ledger = await openTestLedger({ clock });
  const server = await serve(ledger.app, { ...SETTINGS, ...settings });
  return {
    address: server.address,
    ledger,
    pass: (seconds) => { ahead += BigInt(seconds) * 1_000_000n; },
    close: async () => {
      await server.close();
      await ledger.close();
    },
  };
}
