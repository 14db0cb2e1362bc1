import { createHash } from 'node:crypto';

/** A file that a rule stands in: its path, with `/`, and its text. */
export interface RuleFile {
  path: string;
  text: string;
}

/** The generated file that names the edition: a digest of every file that decides what a record contributes. */
export function editionSource(files: readonly RuleFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) hash.update(`${path}\0${text}\0`);
  return [
    '// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.',
    `export const catalogueEdition = '${hash.digest('hex').slice(0, 16)}';`,
    '',
  ].join('\n');
}

/** Whether a file of the product decides what a record contributes. Takes paths from the project's folder. */
export function isRuleFile(path: string): boolean {
  return /^libs\/(calendar\/src|catalogue\/src\/(common|fieldcare|wetland|definition)|projections\/src\/fold)\//.test(path)
    && path.endsWith('.ts') && !/\.(spec|contract)\.ts$/.test(path);
}
