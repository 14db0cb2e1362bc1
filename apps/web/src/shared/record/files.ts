import type { EvidenceFile } from './use-record.js';

/** Where a file of a record is to be had. */
export function fileAddress(organization: string, record: string, evidence: string, what: 'file?inline=true' | 'file' | 'thumbnail'): string {
  return `/api/v1/organizations/${encodeURIComponent(organization)}/records/${encodeURIComponent(record)}/evidence/${encodeURIComponent(evidence)}/${what}`;
}

/** The server makes these small, so that a gallery is quick. */
export function hasThumbnail({ mime }: Pick<EvidenceFile, 'mime'>): boolean {
  return mime.startsWith('image/');
}

/** Kinds that were named when the record was entered, and that no file shows. */
export function namedOnly({ evidence, files }: { evidence: readonly string[]; files: readonly Pick<EvidenceFile, 'kind' | 'standing'>[] }): string[] {
  return evidence.filter((kind) => !files.some((file) => file.kind === kind && proves(file)));
}

export function proves({ standing }: Pick<EvidenceFile, 'standing'>): boolean {
  return standing === 'attached' || standing === 'verified';
}

/** Those that prove something first. */
export function inOrder<File extends Pick<EvidenceFile, 'standing'>>(files: readonly File[]): File[] {
  return [...files.filter(proves), ...files.filter((file) => !proves(file))];
}

/** 1.2 MB, as people read it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
