#!/usr/bin/env node
// Installs the packages of package-lock.json where they are not installed yet.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { alone, giveUp, isMain, project, runProgram, tell } from './project.mjs';

const OLDEST_NODE = [20, 19];

export async function install() {
  checkNode();
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return; // another process has done it meanwhile
    tell('正在安装依赖包……', 'Installing packages …');
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const options = { cwd: project, stdio: ['ignore', 2, 2] };
    const npm = process.env.npm_execpath;
    if (npm?.endsWith('npm-cli.js')) await runProgram(process.execPath, [npm, ...args], options);
    else await runProgram('npm', args, { ...options, shell: process.platform === 'win32' });
  });
}

/** Whether node_modules holds what the lock asks for; npm writes its own list when it is done. An installed package has no lock. */
function isInstalled() {
  const wanted = read('package-lock.json');
  if (!wanted) return true;
  const present = read('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(([path, { integrity, optional }]) => path === '' || optional || present[path]?.integrity === integrity && path in present);
}

function read(name) {
  try {
    return JSON.parse(readFileSync(resolve(project, name), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  tell(`需要 Node.js ${OLDEST_NODE.join('.')} 或更高版本，现在是 ${process.versions.node}。`, `Node.js ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(2);
}

if (isMain(import.meta.url)) await install().catch(giveUp('安装未能完成。请检查到 npm 仓库的网络后重试。', 'The installation did not finish. Check the network to the npm registry and try again.'));
