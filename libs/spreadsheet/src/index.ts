export { importAnyFile, type TableImport, type TableOutcome } from './import-table.js';
export type { Place, PlacedRefusal } from './place.js';
export { UnreadableTable } from './reading/refused-file.js';
export { writeTemplate } from './template/write-template.js';
