import { access } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { type Catalogue, say, type Text } from '@app/catalogue';
import { CATALOGUE, warningWords } from '@app/ledger';
import { callersFolder } from '@app/platform';
import { Projection } from '@app/projections';
import { importAnyFile, type PlacedRefusal, type TableOutcome, UnreadableTable } from '@app/spreadsheet';
import { defineCommand, RefusedError, UsageError } from '../command.js';
import { operator } from '../operator.js';
import { jsonOption } from '../options.js';
import type { Terminal } from '../terminal.js';

const MOST_REFUSALS_SHOWN = 50;

export default defineCommand<{ organization?: string; trusted?: boolean; dryRun?: boolean; json?: boolean }>({
  usage: 'import <file...>',
  about: say('导入交换格式文件（JSON Lines）、Excel 或 CSV；任何一行被拒，整个文件都不写入', 'bring in files of the exchange format (JSON Lines), workbooks or CSV; one refused line and nothing of the file is written'),
  options: [
    { flags: '--organization <name>', about: say('Excel 或 CSV 中的记录属于哪个单位', 'whose records a workbook or CSV file holds') },
    { flags: '--trusted', about: say('按原样接收历史：保留录入时间和录入人，次要问题只作警告', 'take history as it was: keep its times and authors, lesser faults become warnings') },
    { flags: '--dry-run', about: say('只检查，不写入', 'only check, write nothing') },
    jsonOption,
  ],
  examples: ['duty import samples/yunze-2022.jsonl --trusted', 'duty import patrols.jsonl --dry-run', 'duty import patrols.xlsx --organization 云泽县湿地局 --dry-run'],
  async run(ledger, terminal, paths, { organization, trusted = false, dryRun = false, json }) {
    const files = paths.map((path) => resolve(callersFolder(process.env), path));
    for (const file of files) await mustBeReadable(file);
    const outcomes: TableOutcome[] = [];
    const catalogue = ledger.get<Catalogue>(CATALOGUE);
    for (const file of files) {
      if (/\.(xlsx|csv|tsv)$/i.test(file) && organization === undefined) throw new UsageError(say('表格里没有单位，请用 --organization 指明', 'a table names no organisation: say it by --organization'));
      outcomes.push(await importAnyFile(file, { bus: ledger.get(CommandBus), catalogue, name: basename(file), organization, options: {
        trusted,
        dryRun,
        actor: operator(),
        language: terminal.language,
        onProgress: ({ bytesRead, totalBytes, lines }) => {
          terminal.progress(say(`${file}：已检查 ${String(lines)} 行（${percent(bytesRead, totalBytes)}）`, `${file}: ${lines} lines checked (${percent(bytesRead, totalBytes)})`));
        },
      } }).catch((error: unknown) => {
        throw error instanceof UnreadableTable ? new RefusedError(say(`${file}：${error.text.zh}`, `${file}: ${error.text.en}`)) : error;
      }));
    }
    await ledger.get(Projection).catchUp(({ position, head }) => {
      terminal.progress(say(`正在更新台账与指标：${percent(position, head)}`, `updating ledger and figures: ${percent(position, head)}`));
    });
    if (json) terminal.printJson(totalsOf(outcomes));
    else for (const outcome of outcomes) show(outcome, terminal, dryRun, catalogue);
    return outcomes.some(({ refused }) => refused.length > 0) ? 1 : 0;
  },
});

async function mustBeReadable(file: string): Promise<void> {
  await access(file).catch(() => {
    throw new UsageError(say(`无法读取文件 ${file}，请检查路径`, `cannot read ${file}; check the path`));
  });
}

function totalsOf(outcomes: readonly TableOutcome[]): object {
  const files = outcomes.map(({ file, lines, accepted, alreadyThere, types, refused, warnings }) => ({ file, lines, accepted, alreadyThere, types, refused, warnings }));
  const sum = (key: 'lines' | 'accepted' | 'alreadyThere'): number => files.reduce((total, file) => total + file[key], 0);
  const warnings = new Map<string, { code: string; count: number; lines: number[] }>();
  for (const { code, count, lines } of files.flatMap((file) => file.warnings)) {
    const group = warnings.get(code);
    warnings.set(code, { code, count: count + (group?.count ?? 0), lines: [...(group?.lines ?? []), ...lines] });
  }
  return {
    files,
    lines: sum('lines'),
    accepted: sum('accepted'),
    alreadyThere: sum('alreadyThere'),
    refused: files.flatMap((file) => file.refused),
    warnings: [...warnings.values()],
  };
}

function show({ file, lines, accepted, alreadyThere, refused, warnings }: TableOutcome, terminal: Terminal, dryRun: boolean, catalogue: Catalogue): void {
  const wouldBe = dryRun ? say('可接收', 'acceptable') : say('接收', 'accepted');
  terminal.print(`${terminal.say(say(
    `${file}：共 ${String(lines)} 行，${wouldBe.zh} ${String(accepted)}，已在台账中 ${String(alreadyThere)}，拒绝 ${String(refused.length)}`,
    `${file}: ${lines} lines, ${wouldBe.en} ${accepted}, already there ${alreadyThere}, refused ${refused.length}`,
  ))}\n`);
  for (const refusal of refused.slice(0, MOST_REFUSALS_SHOWN)) terminal.print(`  ${terminal.say(whereOf(refusal))}${terminal.say(say('：', ': '))}${refusal.reason}\n`);
  if (refused.length > 0) terminal.tell(say('本文件未写入任何内容；请改正上列各行后重新导入。', 'Nothing of this file was written; mend the lines above and import it again.'));
  for (const { code, count } of warnings) {
    terminal.print(`  ${terminal.say(say('提醒', 'note'))}: ${terminal.say(warningWords(code, catalogue))} × ${String(count)}\n`);
  }
}

function whereOf({ line, id, place }: PlacedRefusal): Text {
  if (place) return say(`${place.sheet} ${place.column ?? '第 '}${String(place.row)}${place.column === undefined ? ' 行' : ''}`, `${place.sheet} ${place.column ?? 'row '}${place.row}`);
  return say(`第 ${String(line)} 行${id === null ? '' : `（${id}）`}`, `line ${line}${id === null ? '' : ` (${id})`}`);
}

function percent(part: number, whole: number): string {
  return `${String(whole === 0 ? 100 : Math.floor((100 * part) / whole))}%`;
}
