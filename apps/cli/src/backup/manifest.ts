import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** The files of a backup beside its manifest, which is written last: without it a backup is none. */
export const LOG_FILE = 'log.jsonl';
export const TABLES_FILE = 'tables.jsonl';
/** Evidence by digest, laid out as the product's own folder of files. */
export const EVIDENCE_FOLDER = 'evidence';
export const MANIFEST_FILE = 'backup.json';

const manifestSchema = z.object({
  format: z.literal('duty-backup'),
  version: z.literal(1),
  log: z.object({ events: z.number().int(), sha256: z.string() }),
  /** Rows of each table that is no projection. */
  tables: z.record(z.string().regex(/^[^;]+\.[^;]+$/), z.number().int()),
  tablesSha256: z.string(),
  /** Evidence files that came along, and the digests of those that were damaged and did not. */
  evidence: z.object({ files: z.number().int(), damaged: z.array(z.string()) }).default({ files: 0, damaged: [] }),
  /** What the program was told, without passwords; for the person who sets it up anew. */
  settings: z.object({ language: z.string(), database: z.string() }),
  /** SHA-256 over the figures of every organisation and year, and how many of them there are. */
  figures: z.object({ years: z.number().int(), sha256: z.string() }),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Undefined where there is no whole backup. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => '');
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
