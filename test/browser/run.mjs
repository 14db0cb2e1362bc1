// All journeys through the pages in a real Chromium, the long ones too: npm run test:browser
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--config', '.config/jest.config.mjs', '--runInBand', 'test/browser', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, jest, { cwd: root, stdio: 'inherit', env: { ...process.env, BROWSER: 'all' } });
process.exitCode = status ?? 1;
