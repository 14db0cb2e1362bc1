#!/usr/bin/env node
// The `duty` command: installs and builds where that is due, then runs the compiled program in this process.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { giveUp } from './project.mjs';

await install().then(build).catch(giveUp('无法准备 duty 命令。', 'The duty command could not be made ready.'));
await import('../../../dist/apps/cli/apps/cli/src/main.js');
