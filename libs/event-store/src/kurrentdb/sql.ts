import { readFileSync } from 'node:fs';

/** The statement in `sql/<name>.sql`; the build copies these files beside the compiled code. */
export function sql(name: string): string {
  return readFileSync(new URL(`./sql/${name}.sql`, import.meta.url), 'utf8');
}
