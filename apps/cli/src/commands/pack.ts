import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { say } from '@app/catalogue';
import { EvidencePacks, type PackScope, ScopeUnknown } from '@app/evidence';
import { callersFolder } from '@app/platform';
import { defineCommand, UsageError } from '../command.js';
import { operator } from '../operator.js';
import { jsonOption, type MomentOptions, momentOptions, organizationOption, readMoment, readYear, wholeNumber, yearOption } from '../options.js';

interface Options extends MomentOptions {
  organization: string;
  year: string;
  section?: string;
  out: string;
  json?: boolean;
}

export default defineCommand<Options>({
  usage: 'pack [measure]',
  about: say('佐证材料包：一个度量、报告的一节或整个报告的全部佐证，附目录和缺少的材料', 'evidence pack: all evidence of a measure, a section or the whole report, with an index and what is missing'),
  options: [
    organizationOption,
    yearOption,
    { flags: '--section <number>', about: say('只要报告的第几个标题（含其下各段）', 'only the n-th heading of the report, with what stands under it') },
    ...momentOptions,
    { flags: '--out <file>', about: say('写入的 zip 文件', 'the zip file to write'), mandatory: true },
    jsonOption,
  ],
  examples: [
    'duty pack study.sessions --organization 云泽县湿地局 --year 2022 --out study.zip',
    'duty pack --organization 云泽县湿地局 --year 2022 --section 2 --known-at 2023-01-01T00:00:00+08:00 --out section.zip',
  ],
  async run(ledger, terminal, [measure], { organization, year, section, out, json, ...options }) {
    if (measure !== undefined && section !== undefined) throw new UsageError(say('度量和 --section 只能选一个', 'name a measure or --section, not both'));
    const scope: PackScope = measure !== undefined ? { kind: 'figure', measure }
      : section === undefined ? { kind: 'report' } : { kind: 'section', section: wholeNumber(section, '--section', 1, 999) };
    const question = { organization, year: readYear(year), scope, moment: readMoment(options), language: terminal.language };
    const packs = ledger.get(EvidencePacks);
    const actor = operator();
    const index = await packs.index(actor, question).catch((error: unknown) => { throw error instanceof ScopeUnknown ? new UsageError(error.text) : error; });
    const path = resolve(callersFolder(process.env), out);
    // Under another name until it is whole: half a pack must not look like one.
    const draft = `${path}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await pipeline(await packs.write(index, terminal.language), createWriteStream(draft, { flush: true }));
      await rename(draft, path);
    } finally {
      await rm(draft, { force: true });
    }
    await packs.note(actor, question, index);
    const { position, records, files, missing } = index;
    if (json) terminal.printJson({ out: path, position, records, files: files.length, missing: missing.length });
    else {
      terminal.print(terminal.say(say(
        `已写入 ${path}：${String(records)} 条记录的 ${String(files.length)} 份材料，缺少 ${String(missing.length)} 份（见目录）。日志位置 ${String(position)}；用 --position ${String(position)} 可得到逐字节相同的包。\n`,
        `Wrote ${path}: ${files.length} files of ${records} records, ${missing.length} missing (see the index). Log position ${position}; --position ${position} gives the same pack byte by byte.\n`,
      )));
    }
    return 0;
  },
});
