import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Catalogue, type RecordType, say } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { callersFolder } from '@app/platform';
import { writeTemplate } from '@app/spreadsheet';
import { defineCommand, UsageError } from '../command.js';

export default defineCommand<{ out: string }>({
  usage: 'template <type...>',
  about: say('Excel 导入模板：每个类型一张工作表，带下拉选项和说明', 'a workbook to fill in: a sheet a type, with drop-downs and notes'),
  options: [{ flags: '--out <file>', about: say('写入的 xlsx 文件', 'the xlsx file to write'), mandatory: true }],
  examples: ['duty template PatrolCompleted StudySessionHeld --out records.xlsx'],
  async run(ledger, terminal, names, { out }) {
    const { types } = ledger.get<Catalogue>(CATALOGUE);
    const chosen = names.map((name): RecordType => {
      const found = types.get(name) ?? [...types.values()].find(({ label }) => label.zh === name);
      if (!found) throw new UsageError(say(`没有名为 ${name} 的类型`, `there is no type ${name}`));
      return found;
    });
    const path = resolve(callersFolder(process.env), out);
    await writeFile(path, await writeTemplate([...new Set(chosen)], terminal.language));
    terminal.print(terminal.say(say(`已写入 ${path}\n`, `Wrote ${path}\n`)));
    return 0;
  },
});
