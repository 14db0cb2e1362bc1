export { Attachments, type Brought, type Review } from './attach/attachments.js';
export { EvidenceModule } from './evidence.module.js';
export { mayShowInline } from './inspect/kinds.js';
export { DigestMismatch, EVIDENCE_STORE, type EvidenceStore, FileMissing } from './store/evidence-store.js';
export { openEvidenceStore } from './store/open-evidence-store.js';
export { evidenceMigrations } from './tables/migrations.js';
