import { join, resolve } from 'node:path';

/** A bucket of an S3-compatible store. */
export interface S3Place {
  kind: 's3';
  bucket: string;
  /** Put before every name; empty, or with a slash at its end. */
  prefix: string;
  /** Base address of the store; Amazon's own when absent. */
  endpoint?: string;
  region: string;
}

/** Where evidence files are kept: a folder (absolute path), or a bucket. */
export type EvidencePlace = { kind: 'folder'; folder: string } | S3Place;

const SETTINGS: readonly string[] = ['endpoint', 'region'];

/** The place that DUTY_EVIDENCE names; beside the embedded database when it names none. */
export function evidencePlaceOf(value: string | undefined, dataFolder: string, callersFolder: string): EvidencePlace {
  if (value === undefined) return { kind: 'folder', folder: join(dataFolder, 'evidence') };
  if (!value.startsWith('s3:')) return { kind: 'folder', folder: resolve(callersFolder, value) };
  const { hostname, pathname, searchParams } = new URL(value);
  const prefix = pathname.replace(/^\/+|\/+$/g, '');
  const endpoint = searchParams.get('endpoint');
  return {
    kind: 's3', bucket: hostname, prefix: prefix === '' ? '' : `${decodeURIComponent(prefix)}/`,
    ...(endpoint === null ? {} : { endpoint }), region: searchParams.get('region') ?? 'us-east-1',
  };
}

/** Keys do not belong in it: they would stand in every message about it. */
export function isEvidencePlace(text: string): boolean {
  if (!text.startsWith('s3:')) return !text.includes('\0');
  try {
    const { hostname, username, pathname, searchParams } = new URL(text);
    decodeURIComponent(pathname);
    const endpoint = searchParams.get('endpoint');
    const sound = endpoint === null || /^https?:$/.test(new URL(endpoint).protocol);
    return sound && hostname !== '' && username === '' && [...searchParams.keys()].every((name) => SETTINGS.includes(name));
  } catch {
    return false;
  }
}
