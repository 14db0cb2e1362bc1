// What the scripts of this folder share. Plain JavaScript without packages: they run before anything is installed.
import { spawn } from 'node:child_process';
import { mkdir, rmdir, stat, utimes } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of package.json. */
export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A message in both languages; results alone go to standard output. */
export function tell(zh, en) {
  process.stderr.write(`${zh}\n${en}\n`);
}

/** Runs node on a script and waits. Rejects when it fails. Its standard output goes where `stdout` says (2: messages). */
export function runNode(args, { stdout = 2, env = process.env } = {}) {
  return runProgram(process.execPath, args, { cwd: project, stdio: ['ignore', stdout, 2], env });
}

export function runProgram(program, args, options) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, options);
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(Object.assign(new Error(`${args.join(' ')}: ${code}`), { exitCode: code ?? 1 }))));
  });
}

/** Does something while no other process does it in this project. The lock of a killed process is free after 20 seconds. */
export async function alone(work) {
  const lock = resolve(project, 'dist', '.busy');
  await mkdir(dirname(lock), { recursive: true });
  while (!(await mkdir(lock).then(() => true, (error) => { if (error.code !== 'EEXIST') throw error; }))) {
    const touched = await stat(lock).then(({ mtimeMs }) => mtimeMs, () => Date.now());
    if (Date.now() - touched > 20_000) await rmdir(lock).catch(() => undefined);
    else await delay(200);
  }
  const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), 5_000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rmdir(lock).catch(() => undefined);
  }
}

/** True for the script that node was started with. */
export function isMain(url) {
  return process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href;
}

/** Ends a script that failed: in words, without a trace. */
export function giveUp(zh, en) {
  return (error) => {
    tell(`${zh}（${error.message}）`, `${en} (${error.message})`);
    process.exit(error.exitCode ?? 1);
  };
}
