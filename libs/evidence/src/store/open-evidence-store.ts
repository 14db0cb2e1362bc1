import type { EvidencePlace } from '@app/platform';
import type { EvidenceStore } from './evidence-store.js';
import { FolderStore } from './folder-store.js';

/** The store that the configuration names. Nothing is made or asked before the first file comes. */
export async function openEvidenceStore(place: EvidencePlace): Promise<EvidenceStore> {
  if (place.kind === 'folder') return new FolderStore(place.folder);
  // The SDK is large: whoever keeps files in a folder need not wait for it.
  const { S3Store } = await import('./s3-store.js');
  return new S3Store(place);
}
