// Lets a plain `node --import` run the project's TypeScript from its sources: for processes that a test starts.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  const lib = /^@app\/([^/]+)$/.exec(specifier);
  if (lib) return next(new URL(`../../libs/${lib[1]}/src/index.ts`, import.meta.url).href, context);
  const ours = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transform } = await import('@swc/core');
  const { default: jest } = await import('../../.config/jest.config.mjs');
  const [, options] = jest.transform['^.+\\.ts$'];
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), { ...options, filename: fileURLToPath(url), swcrc: false });
  return { format: 'module', source: code, shortCircuit: true };
}
