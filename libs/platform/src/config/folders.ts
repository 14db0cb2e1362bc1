import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from './variables.js';

/** The folder that holds the product's package.json: the clone, or the installed package. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The folder the person stands in. npm runs scripts in the project folder and tells the real one in INIT_CWD. */
export function callersFolder(env: Environment): string {
  const here = process.cwd();
  return here === projectFolder() && env.INIT_CWD ? env.INIT_CWD : here;
}

/** `.duty` in the clone; an installed package keeps nothing inside itself, there it is `.duty` where the person stands. */
export function defaultDataFolder(env: Environment): string {
  const project = projectFolder();
  const installed = project.includes(`${sep}node_modules${sep}`);
  return join(installed ? callersFolder(env) : project, '.duty');
}
