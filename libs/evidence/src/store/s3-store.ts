import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { S3Place } from '@app/platform';
import { digestOfPath, digestOfStream, isDigest } from './digest.js';
import { type ByteRange, DigestMismatch, type EvidenceStore, FileMissing } from './evidence-store.js';

/**
 * Files in a bucket of any S3-compatible store, by their digest under a prefix. Keys and other credentials come from where
 * the SDK looks for them: the AWS_ variables, or the machine's own role.
 */
export class S3Store implements EvidenceStore {
  readonly waiting = join(tmpdir(), 'duty-uploads');
  private readonly client: S3Client;

  constructor(private readonly place: S3Place) {
    this.client = new S3Client({
      region: place.region,
      // Own servers have no subdomain a bucket.
      ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint, forcePathStyle: true }),
      // The content is checked by its own digest; not every compatible store knows the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(digest: string, path: string): Promise<void> {
    const found = await digestOfPath(path);
    if (found !== digest) throw new DigestMismatch(digest, found);
    if (await this.size(digest) !== undefined && await digestOfStream(await this.read(digest)) === digest) return;
    const { size } = await stat(path);
    await this.client.send(new PutObjectCommand({ ...this.named(digest), Body: createReadStream(path), ContentLength: size }));
  }

  async read(digest: string, range?: ByteRange): Promise<Readable> {
    const part = range ? { Range: `bytes=${String(range.first)}-${String(range.last)}` } : {};
    const { Body } = await this.client.send(new GetObjectCommand({ ...this.named(digest), ...part })).catch((error: unknown) => {
      throw isNotThere(error) ? new FileMissing(digest) : error;
    });
    if (!(Body instanceof Readable)) throw new Error(`the store gave no stream for ${digest}`);
    return Body;
  }

  async size(digest: string): Promise<number | undefined> {
    const head = await this.client.send(new HeadObjectCommand(this.named(digest))).catch((error: unknown) => {
      if (isNotThere(error)) return undefined;
      throw error;
    });
    return head?.ContentLength;
  }

  async *list(): AsyncIterable<string> {
    const { bucket, prefix } = this.place;
    let token: string | undefined;
    do {
      const page = await this.client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }));
      for (const { Key = '' } of page.Contents ?? []) {
        const name = Key.slice(prefix.length);
        if (isDigest(name)) yield name;
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  async close(): Promise<void> {
    this.client.destroy();
    await Promise.resolve();
  }

  private named(digest: string): { Bucket: string; Key: string } {
    if (!isDigest(digest)) throw new Error(`${digest} is no digest`);
    return { Bucket: this.place.bucket, Key: `${this.place.prefix}${digest}` };
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;
}
