import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { type Catalogue, say } from '@app/catalogue';
import { MASTER_KEY_PLACE } from '@app/contacts';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { EVIDENCE_STORE, type EvidenceStore } from '@app/evidence';
import { CATALOGUE } from '@app/ledger';
import { type Clock, CLOCK, ConfigurationError, type MasterKeyPlace, type ServerSettings } from '@app/platform';
import { DataSource } from 'typeorm';
import { buildServer } from './build-server.js';
import { endpoints } from './endpoints/index.js';
import type { SignInWays } from './endpoints/session/read-ways.js';
import { API } from './http/mount-endpoints.js';
import { UnderWay } from './http/under-way.js';
import { createLogger } from './operations/logging.js';
import { ServerModule } from './server.module.js';

/** A server that listens. */
export interface RunningServer {
  /** As http://127.0.0.1:8710 */
  address: string;
  /** Ends when what is under way is answered. */
  close(): Promise<void>;
}

/** Where a provider sends browsers back to. */
const CALLBACK = `${API}/session/oidc/callback`;
const SLOWEST_STOP_MS = 15_000;

/** Puts the ledger behind HTTP and listens. @throws ConfigurationError for a port that is taken or a certificate that cannot be read */
export async function serve(ledger: INestApplicationContext, settings: ServerSettings, demo: SignInWays['demo'] = []): Promise<RunningServer> {
  const tls = settings.tls && { cert: await readPem('DUTY_TLS_CERT', settings.tls.cert), key: await readPem('DUTY_TLS_KEY', settings.tls.key) };
  const foundations = {
    store: ledger.get<EventStore>(EVENT_STORE), dataSource: ledger.get(DataSource), evidence: ledger.get<EvidenceStore>(EVIDENCE_STORE), masterKey: ledger.get<MasterKeyPlace>(MASTER_KEY_PLACE),
    catalogue: ledger.get<Catalogue>(CATALOGUE), clock: ledger.get<Clock>(CLOCK),
    ...(settings.provider && { oidc: { ...settings.provider, redirectUri: settings.provider.publicUrl + CALLBACK } }),
  };
  const app = await buildServer({ module: ServerModule.of(foundations, settings, { oidc: settings.provider !== undefined, demo }), endpoints, logger: createLogger(settings.logLevel), ...(tls ? { tls } : {}) });
  await app.listen(settings.port, settings.host).catch(async (error: unknown) => {
    await app.close(); // it follows the log already
    throw cannotListen(error, settings);
  });
  const server = app.getHttpServer();
  const { address, family, port } = server.address() as AddressInfo;
  return {
    address: `${tls ? 'https' : 'http'}://${family === 'IPv6' ? `[${address}]` : address}:${String(port)}`,
    close: async () => {
      server.closeIdleConnections();
      setTimeout(() => { server.closeAllConnections(); }, SLOWEST_STOP_MS).unref();
      const underWay = app.get(UnderWay);
      await app.close();
      await Promise.race([underWay.settled(), wait(SLOWEST_STOP_MS, undefined, { ref: false })]);
    },
  };
}

async function readPem(name: string, path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new ConfigurationError(say(`无法读取 ${name} 指向的文件 ${path}。请检查路径和权限。`, `The file ${path} that ${name} names cannot be read. Check path and permissions.`));
  });
}

function cannotListen(error: unknown, { host, port }: ServerSettings): unknown {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') {
    return new ConfigurationError(say(`端口 ${String(port)} 已被占用。请用 DUTY_PORT 另选一个（0 表示任一空闲端口）。`, `Port ${port} is taken. Choose another one by DUTY_PORT (0: any free one).`));
  }
  if (code === 'EADDRNOTAVAIL' || code === 'EACCES' || code === 'ENOTFOUND') {
    return new ConfigurationError(say(`无法在 ${host}:${String(port)} 上监听（${code}）。请检查 DUTY_HOST 和 DUTY_PORT。`, `Cannot listen on ${host}:${port} (${code}). Check DUTY_HOST and DUTY_PORT.`));
  }
  return error;
}
