#!/usr/bin/env node
// Writes what follows from the code: the catalogue's barrel and edition, then (with those built) the reference pages, the schema
// of indicator sets and the types by which the pages call the API.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { giveUp, project, runNode, tell } from './project.mjs';

const source = resolve(project, 'libs/catalogue/src');
const barrel = resolve(source, 'record-types.generated.ts');
const edition = resolve(source, 'edition.generated.ts');
const apiTypes = resolve(project, 'apps/web/src/api/schema.generated.ts');
const reference = (name) => resolve(project, 'docs/reference', name);
const load = () => import('../../../dist/apps/cli/libs/catalogue/src/index.js');

if (process.argv[2] === 'pages') await writePages();
else await generate().catch(giveUp('未能生成。', 'Nothing was generated.'));

async function generate() {
  await install();
  await build();
  const { barrelSource, editionSource, isRuleFile } = await load();
  await writeFile(barrel, barrelSource(await readdir(source, { recursive: true })));
  await writeFile(edition, editionSource(await ruleFiles(isRuleFile)));
  await build();
  // In a process of its own: this one holds the catalogue as it was before.
  await runNode([resolve(project, 'apps/cli/bin/generate.mjs'), 'pages']);
  tell(`已生成 ${barrel} 和 docs/reference/`, `Wrote ${barrel} and docs/reference/`);
}

/** The files that decide what a record contributes, and the version of the holiday data they count working days by. */
async function ruleFiles(isRuleFile) {
  const entries = await readdir(resolve(project, 'libs'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const files = await Promise.all(paths.filter(isRuleFile).map(async (path) => ({ path, text: await readFile(resolve(project, path), 'utf8') })));
  const { version } = JSON.parse(await readFile(resolve(project, 'node_modules/chinese-days/package.json'), 'utf8'));
  return [...files, { path: 'chinese-days', text: version }];
}

async function writePages() {
  const { createCatalogue, recordTypes, referencePage } = await load();
  const { indicatorsPage, setSchemaJson } = await import('../../../dist/apps/cli/libs/assessment/src/index.js');
  for (const language of ['zh', 'en']) {
    await writeFile(reference(`catalogue.${language}.md`), referencePage(createCatalogue(recordTypes), language));
    await writeFile(reference(`indicators.${language}.md`), indicatorsPage(language));
  }
  await writeFile(reference('indicator-set.schema.json'), setSchemaJson());
  await writeFile(apiTypes, await apiTypesSource());
}

/** Without the payloads of the single record types: the pages draw their forms from the catalogue as it is served. */
async function apiTypesSource() {
  const { default: openapiTypescript, astToString } = await import('openapi-typescript');
  const { createCatalogue } = await load();
  const { endpoints } = await import('../../../dist/apps/cli/apps/server/src/endpoints/index.js');
  const { openApiDocument } = await import('../../../dist/apps/cli/apps/server/src/openapi/document.js');
  return astToString(await openapiTypescript(JSON.stringify(openApiDocument(endpoints, createCatalogue([]), ''))));
}
