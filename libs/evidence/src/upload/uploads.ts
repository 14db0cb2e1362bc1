import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { LARGEST_FILE } from '@app/catalogue';
import type { Server } from '@tus/server';
import { EVIDENCE_STORE, type EvidenceStore } from '../store/evidence-store.js';

/** An upload that is whole. */
export interface Upload {
  path: string;
  /** As the client named it; empty where it did not. */
  fileName: string;
}

const KEPT_MS = 24 * 3_600_000;

/**
 * Files on their way in, in pieces, by the tus protocol: an upload that was cut off goes on where it stopped, after a new
 * sign-in too. Each belongs to the account that began it; to others it is not there. What is not taken within a day is gone.
 */
@Injectable()
export class Uploads {
  private readonly owner = new AsyncLocalStorage<string>();
  private opened: Promise<Server> | undefined;

  constructor(@Inject(EVIDENCE_STORE) private readonly store: EvidenceStore) {}

  /** Answers a request of the protocol at `/api/v1/uploads`. The caller has found out whose it is. */
  async handle(account: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const server = await this.open();
    await this.owner.run(markOf(account), () => server.handle(request, response));
  }

  /** True for an upload that the account began. */
  isOf(account: string, upload: string): boolean {
    return new RegExp(`^${markOf(account)}-[0-9a-f-]{36}$`).test(upload);
  }

  /** Undefined when the account has no upload of that id, or it is not whole yet. */
  async whole(account: string, upload: string): Promise<Upload | undefined> {
    if (!this.isOf(account, upload)) return undefined;
    const found = await (await this.open()).datastore.getUpload(upload).catch(() => undefined);
    if (!found || found.size === undefined || found.offset !== found.size) return undefined;
    return { path: join(this.store.waiting, upload), fileName: found.metadata?.['filename'] ?? '' };
  }

  /** Forgets an upload that was taken in. */
  async discard(upload: string): Promise<void> {
    await rm(join(this.store.waiting, upload), { force: true });
    await rm(join(this.store.waiting, `${upload}.json`), { force: true });
  }

  /** Takes away what nobody has taken in within a day. */
  async forgetOld(): Promise<void> {
    await (await this.open()).cleanUpExpiredUploads();
  }

  /** Opened with the first upload: most processes never have one. */
  private open(): Promise<Server> {
    this.opened ??= (async () => {
      const { Server: TusServer } = await import('@tus/server');
      const { FileStore } = await import('@tus/file-store');
      // Before the library does, which lets everybody in.
      await mkdir(this.store.waiting, { recursive: true, mode: 0o700 });
      return new TusServer({
        path: '/api/v1/uploads',
        datastore: new FileStore({ directory: this.store.waiting, expirationPeriodInMilliseconds: KEPT_MS }),
        maxSize: LARGEST_FILE,
        relativeLocation: true,
        // Pages of the product come from the same origin; no other may ask.
        allowedOrigins: [],
        namingFunction: () => `${this.owner.getStore() ?? ''}-${randomUUID()}`,
      });
    })();
    return this.opened;
  }
}

/** Stands for the account in the names of its uploads, without telling it. */
function markOf(account: string): string {
  return createHash('sha256').update(account).digest('hex').slice(0, 16);
}
