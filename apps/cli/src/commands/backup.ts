import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { say } from '@app/catalogue';
import { callersFolder } from '@app/platform';
import { DataSource } from 'typeorm';
import { makeBackup } from '../backup/make-backup.js';
import { rehearse } from '../backup/rehearse.js';
import { defineCommand, UsageError } from '../command.js';
import { jsonOption } from '../options.js';
import { inWords, progressOn } from './log.js';

export default defineCommand<{ rehearse?: boolean; json?: boolean }>({
  usage: 'backup [folder]',
  about: say('备份到空文件夹：日志、佐证材料、投影以外的数据表、设置', 'back up into an empty folder: the log, evidence files, every table that is no projection, the settings'),
  options: [
    { flags: '--rehearse', about: say('演练：备份，恢复到临时数据库，核对后删除临时库', 'rehearse: back up, restore into a scratch database, check, drop it') },
    jsonOption,
  ],
  asIs: true,
  examples: ['duty backup /mnt/disk/2026-11-25', 'duty backup --rehearse'],
  async run(ledger, terminal, [path], { rehearse: rehearsing = false, json }) {
    if (path === undefined && !rehearsing) throw new UsageError(say('请写明备份到哪个文件夹', 'name the folder for the backup'));
    const folder = path === undefined ? await mkdtemp(join(tmpdir(), 'duty-rehearsal-')) : resolve(callersFolder(process.env), path);
    try {
      const manifest = await makeBackup(ledger, folder, progressOn(terminal, say('正在备份', 'backing up')), (files) => {
        terminal.progress(say(`正在备份佐证材料：${String(files)} 份`, `backing up evidence: ${files} files`));
      }).catch((error: unknown) => { throw inWords(error, folder); });
      if (rehearsing) await rehearse(ledger.get(DataSource), terminal, folder);
      if (json) terminal.printJson({ folder: path === undefined ? null : folder, rehearsed: rehearsing, ...manifest });
      else {
        const { log: { events }, tables, evidence, figures: { years } } = manifest;
        const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
        terminal.print(terminal.say(say(
          `已备份 ${String(events)} 条事件、${String(Object.keys(tables).length)} 张数据表共 ${String(rows)} 行、${String(evidence.files)} 份佐证材料${path === undefined ? '' : `到 ${folder}`}。\n`,
          `Backed up ${events} events and ${Object.keys(tables).length} tables with ${rows} rows, and ${evidence.files} evidence files${path === undefined ? '' : ` to ${folder}`}.\n`,
        )));
        for (const digest of evidence.damaged) terminal.tell(say(`佐证材料 ${digest} 已损坏，未能备份；请用 duty verify 查看属于哪条记录`, `evidence file ${digest} is damaged and was not backed up; duty verify names its record`));
        if (rehearsing) terminal.print(terminal.say(say(
          `演练成功：已恢复到一个临时数据库，从头重算逐行一致，${String(years)} 个单位年度的全部数字与现在相同；临时数据库已删除，现有数据未动。\n`,
          `Rehearsed: restored into a scratch database, the same as a replay from zero row by row, all figures of ${years} years of organisations as they are now; the scratch database is gone, nothing here was touched.\n`,
        )));
      }
      return 0;
    } finally {
      if (path === undefined) await rm(folder, { recursive: true, force: true });
    }
  },
});
