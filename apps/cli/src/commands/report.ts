import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { isCalendarDate } from '@app/calendar';
import { type Catalogue, say } from '@app/catalogue';
import { isReportFormat, ReportReader, writeReport } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { callersFolder } from '@app/platform';
import { defineCommand, UsageError } from '../command.js';
import { jsonOption, type MomentOptions, momentOptions, organizationOption, readMoment, readYear, yearOption } from '../options.js';

interface ReportOptions extends MomentOptions {
  organization: string;
  year: string;
  format?: string;
  out?: string;
  json?: boolean;
  annex: boolean;
  addressee?: string;
  signer?: string;
  date?: string;
}

export default defineCommand<ReportOptions>({
  usage: 'report',
  about: say('年度述法报告', 'the annual duty report'),
  options: [
    organizationOption,
    yearOption,
    ...momentOptions,
    { flags: '--format <format>', about: say('docx、html、txt 或 json；默认按 --out 的扩展名，否则 txt', 'docx, html, txt or json; by the ending of --out, else txt') },
    { flags: '--out <file>', about: say('写入文件；默认写到标准输出', 'write to a file instead of standard output') },
    { flags: '--addressee <name>', about: say('主送机关', 'addressee') },
    { flags: '--signer <name>', about: say('落款单位', 'who signs') },
    { flags: '--date <date>', about: say('成文日期 YYYY-MM-DD', 'date of the report, YYYY-MM-DD') },
    { flags: '--no-annex', about: say('不附“指标完成情况表”', 'without the annex of indicators') },
    jsonOption,
  ],
  examples: [
    'duty report --organization 云泽县湿地局 --year 2022 --format docx --out report.docx',
    'duty report --organization 云泽县湿地局 --year 2022 --known-at 2023-01-01T00:00:00+08:00 --format txt',
  ],
  async run(ledger, terminal, _args, options) {
    const format = options.json ? 'json' : (options.format ?? (extname(options.out ?? '').slice(1) || 'txt'));
    if (!isReportFormat(format)) throw new UsageError(say(`没有格式 ${format}；可选 docx、html、txt、json`, `there is no format ${format}; choose docx, html, txt or json`));
    const { addressee, signer, date } = options;
    if (date !== undefined && !isCalendarDate(date)) throw new UsageError(say(`--date 不是有效日期：${date}`, `--date is no calendar date: ${date}`));
    const profile = { ...(addressee ? { addressee } : {}), ...(signer ? { signer } : {}), ...(date ? { date } : {}) };
    const reader = ledger.get(ReportReader);
    const question = [options.organization, readYear(options.year), readMoment(options), profile] as const;
    const input = await (options.annex ? reader.gatherWithAnnex(...question) : reader.gather(...question));
    const document = await writeReport(format, input, ledger.get<Catalogue>(CATALOGUE));
    if (options.out === undefined) {
      terminal.print(document);
      return 0;
    }
    const path = resolve(callersFolder(process.env), options.out);
    await mkdir(dirname(path), { recursive: true }).then(() => writeFile(path, document)).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : '';
      throw new UsageError(say(`无法写入 ${path}，请换一个位置（${why}）`, `cannot write ${path}; choose another place (${why})`));
    });
    terminal.tell(say(`已写入 ${path}`, `wrote ${path}`));
    return 0;
  },
});
