import { packs } from '../definition/pack.js';

const TYPE_FILE = new RegExp(`^(${packs.join('|')})/[^/]+\\.ts$`);

/**
 * The text of `record-types.generated.ts`, which collects every record type.
 * @param paths all files of the catalogue's source folder, relative to it; those that are no type files are left aside.
 */
export function barrelSource(paths: readonly string[]): string {
  const files = paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => TYPE_FILE.test(path) && !path.endsWith('.spec.ts'))
    .sort();
  return [
    '// Generated from the folders of the catalogue by `npm run generate`. Not to be edited.',
    "import type { RecordType } from './definition/record-type.js';",
    ...files.map((path) => `import ${nameOf(path)} from './${path.replace(/\.ts$/, '.js')}';`),
    '',
    'export const recordTypes: readonly RecordType[] = [',
    ...files.map((path) => `  ${nameOf(path)},`),
    '];',
    '',
  ].join('\n');
}

/** `common/study-session-held.ts` → `studySessionHeld`. */
function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');
  return file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
