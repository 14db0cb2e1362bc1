import { resolve } from 'node:path';
import { say } from '@app/catalogue';
import { callersFolder } from '@app/platform';
import { restoreBackup } from '../backup/restore-backup.js';
import { defineCommand } from '../command.js';
import { jsonOption } from '../options.js';

export default defineCommand<{ json?: boolean }>({
  usage: 'restore <folder>',
  about: say('把 duty backup 的备份恢复到空的台账，并核对', 'restore a backup into an empty ledger, and check it'),
  options: [jsonOption],
  asIs: true,
  examples: ['duty restore /mnt/disk/2026-11-25 --data new-folder'],
  async run(ledger, terminal, [path = ''], { json }) {
    const manifest = await restoreBackup(ledger, terminal, resolve(callersFolder(process.env), path));
    if (json) terminal.printJson(manifest);
    else terminal.print(terminal.say(say(
      `已恢复 ${String(manifest.log.events)} 条事件；从头重算逐行一致，${String(manifest.figures.years)} 个单位年度的全部数字与备份时相同。\n`,
      `Restored ${manifest.log.events} events; the same as a replay from zero row by row, all figures of ${manifest.figures.years} years of organisations as at the time of the backup.\n`,
    )));
    return 0;
  },
});
