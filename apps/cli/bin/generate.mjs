#!/usr/bin/env node
// Writes what follows from the catalogue: its barrel, then (with that built) the reference pages.
import { readdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { giveUp, project, runNode, tell } from './project.mjs';

const source = resolve(project, 'libs/catalogue/src');
const barrel = resolve(source, 'record-types.generated.ts');
const page = (language) => resolve(project, `docs/reference/catalogue.${language}.md`);
const load = () => import('../../../dist/apps/cli/libs/catalogue/src/index.js');

if (process.argv[2] === 'pages') await writePages();
else await generate().catch(giveUp('未能生成。', 'Nothing was generated.'));

async function generate() {
  await install();
  await build();
  const { barrelSource } = await load();
  await writeFile(barrel, barrelSource(await readdir(source, { recursive: true })));
  await build();
  // In a process of its own: this one holds the catalogue as it was before.
  await runNode([resolve(project, 'apps/cli/bin/generate.mjs'), 'pages']);
  tell(`已生成 ${barrel} 和 docs/reference/`, `Wrote ${barrel} and docs/reference/`);
}

async function writePages() {
  const { createCatalogue, recordTypes, referencePage } = await load();
  for (const language of ['zh', 'en']) await writeFile(page(language), referencePage(createCatalogue(recordTypes), language));
}
