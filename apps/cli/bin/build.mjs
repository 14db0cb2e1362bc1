#!/usr/bin/env node
// Compiles the command line (with the server) and the pages into dist/, each where its sources have changed since.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { install } from './install.mjs';
import { alone, giveUp, isMain, project, runNode, tell } from './project.mjs';

const CLI = {
  out: 'dist/apps/cli',
  settings: ['nest-cli.json', 'tsconfig.json', 'apps/cli/tsconfig.app.json', 'package-lock.json'],
  rooms: ['apps/cli/src', 'apps/server/src', 'libs'],
  async compile() {
    await runNode(['node_modules/@nestjs/cli/bin/nest.js', 'build', 'cli']);
    for (const path of sources(CLI).filter((name) => !name.endsWith('.ts'))) await copyBeside(path);
  },
};
const PAGES = {
  out: 'dist/web',
  settings: ['package-lock.json'],
  rooms: ['apps/web'],
  // Whoever builds from a test has NODE_ENV=test, and the libraries' slow halves for developers would be taken in.
  compile: () => runNode(['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'error'], { env: { ...process.env, NODE_ENV: 'production' } }),
};

/** Builds what has another stamp in dist/ than its sources. An installed package has no sources and nothing to build. */
export async function build() {
  for (const part of [CLI, PAGES]) {
    if (existsSync(resolve(project, part.rooms[0])) && !isFresh(part)) await compile(part);
  }
}

async function compile(part) {
  await install();
  await alone(async () => {
    if (isFresh(part)) return; // another process has done it meanwhile
    tell('正在编译……', 'Building …');
    const stamp = stampOf(part);
    await part.compile();
    await writeFile(stampFile(part), stamp); // last: a build that was killed leaves none
  });
}

function stampFile({ out }) {
  return resolve(project, out, '.sources');
}

function isFresh(part) {
  return existsSync(stampFile(part)) && readFileSync(stampFile(part), 'utf8') === stampOf(part);
}

/** All files that a part is made of. */
function sources({ rooms }) {
  return rooms.flatMap((room) => readdirSync(resolve(project, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(spec|contract)\.tsx?$/.test(entry.name))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)))).sort();
}

function stampOf(part) {
  const hash = createHash('sha256');
  for (const path of [...part.settings, ...sources(part)]) hash.update(`${path}\0`).update(readFileSync(resolve(project, path))).update('\0');
  return hash.digest('hex');
}

/** What is read at run time, such as SQL, lies beside the compiled file that reads it. */
async function copyBeside(path) {
  const target = join(project, CLI.out, path);
  await mkdir(dirname(target), { recursive: true });
  await cp(resolve(project, path), target);
}

if (isMain(import.meta.url)) await build().catch(giveUp('编译未能完成。', 'The build did not finish.'));
