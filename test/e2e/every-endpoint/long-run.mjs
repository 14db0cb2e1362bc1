#!/usr/bin/env node
// npm run test:bodies [COUNT]: the spec of bad bodies with as many as the long run asks for, 10,000 when not said.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { status } = spawnSync('npm', ['test', '--', 'test/e2e/every-endpoint/bad-bodies'], {
  cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, BAD_BODIES: process.argv[2] ?? '10000' },
});
process.exitCode = status ?? 1;
