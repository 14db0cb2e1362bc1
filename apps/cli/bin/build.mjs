#!/usr/bin/env node
// Compiles the command line into dist/ where the sources have changed since.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { install } from './install.mjs';
import { alone, giveUp, isMain, project, runNode, tell } from './project.mjs';

const OUT = resolve(project, 'dist/apps/cli');
const STAMP = join(OUT, '.sources');
const SETTINGS = ['nest-cli.json', 'tsconfig.json', 'apps/cli/tsconfig.app.json', 'package-lock.json'];

/** Builds when the stamp in dist/ is not that of the sources. An installed package has no sources and nothing to build. */
export async function build() {
  if (!existsSync(resolve(project, 'apps/cli/src')) || isFresh()) return;
  await install();
  await alone(async () => {
    if (isFresh()) return; // another process has done it meanwhile
    tell('正在编译……', 'Building …');
    const stamp = stampOf(sources());
    await runNode(['node_modules/@nestjs/cli/bin/nest.js', 'build', 'cli']);
    for (const path of sources().filter((name) => !name.endsWith('.ts'))) await copyBeside(path);
    await writeFile(STAMP, stamp); // last: a build that was killed leaves none
  });
}

function isFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOf(sources());
}

/** All files of the apps and libs that the product is made of. */
function sources() {
  return ['apps/cli/src', 'apps/server/src', 'libs'].flatMap((root) => readdirSync(resolve(project, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(spec|contract)\.ts$/.test(entry.name))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)))).sort();
}

function stampOf(paths) {
  const hash = createHash('sha256');
  for (const path of [...SETTINGS, ...paths]) hash.update(`${path}\0`).update(readFileSync(resolve(project, path))).update('\0');
  return hash.digest('hex');
}

/** What is read at run time, such as SQL, lies beside the compiled file that reads it. */
async function copyBeside(path) {
  const target = join(OUT, path);
  await mkdir(dirname(target), { recursive: true });
  await cp(resolve(project, path), target);
}

if (isMain(import.meta.url)) await build().catch(giveUp('编译未能完成。', 'The build did not finish.'));
