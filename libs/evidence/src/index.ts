export { DigestMismatch, EVIDENCE_STORE, type EvidenceStore, FileMissing } from './store/evidence-store.js';
export { openEvidenceStore } from './store/open-evidence-store.js';
