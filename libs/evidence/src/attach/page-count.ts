import { readFile } from 'node:fs/promises';

/** Pages of a picture or a plain PDF; undefined where it takes more than a look to tell. */
export async function pagesOf(path: string, mime: string): Promise<number | undefined> {
  if (mime.startsWith('image/')) return 1;
  if (mime !== 'application/pdf') return undefined;
  const pages = (await readFile(path)).toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length;
  return pages;
}
