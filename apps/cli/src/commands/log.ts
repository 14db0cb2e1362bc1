import { resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { say } from '@app/catalogue';
import { BrokenLogFile, EVENT_STORE, type EventStore, exportLog, type FileFault, importLog, type LogProgress, type LogSum, type RestoreFault, UnfitEventError, UnsoundLog } from '@app/event-store';
import { callersFolder } from '@app/platform';
import { Projection } from '@app/projections';
import { defineCommand, RefusedError, UsageError } from '../command.js';
import { jsonOption } from '../options.js';
import type { Terminal } from '../terminal.js';

type Action = (ledger: INestApplicationContext, terminal: Terminal, file: string) => Promise<object & LogSum>;

export default defineCommand<{ json?: boolean }>({
  usage: 'log <action> <file>',
  about: say('整个事件日志：export FILE 导出，import FILE 导入空库（中断后可重来）', 'the whole log of events: export FILE, import FILE into an empty ledger (run again after an interruption)'),
  options: [jsonOption],
  asIs: true,
  examples: ['duty log export log.jsonl', 'duty log import log.jsonl --data new-folder'],
  async run(ledger, terminal, [action = '', path = ''], { json }) {
    const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (!run) throw new UsageError(say(`log 没有 ${action}；可选 export、import`, `log has no ${action}; choose export or import`));
    const file = resolve(callersFolder(process.env), path);
    const outcome = await run(ledger, terminal, file).catch((error: unknown) => { throw inWords(error, file); });
    if (json) terminal.printJson({ file, ...outcome });
    else terminal.print(terminal.say(say(
      `${file}：${String(outcome.events)} 条事件，两端核对一致，SHA-256 ${outcome.sha256}\n`,
      `${file}: ${outcome.events} events, the same at both ends, SHA-256 ${outcome.sha256}\n`,
    )));
    return 0;
  },
});

const ACTIONS: Readonly<Record<string, Action>> = {
  export: (ledger, terminal, file) => exportLog(ledger.get<EventStore>(EVENT_STORE), file, progressOn(terminal, say('正在导出', 'exporting'))),

  async import(ledger, terminal, file) {
    const outcome = await bringIn(ledger, terminal, file);
    await ledger.get(Projection).catchUp(progressOn(terminal, say('正在更新台账与指标', 'updating ledger and figures')));
    return outcome;
  },
};

/** Imports a log's file. @throws RefusedError, in words, when it does not fit */
export async function bringIn(ledger: INestApplicationContext, terminal: Terminal, file: string): Promise<LogSum & { written: number }> {
  const outcome = await importLog(ledger.get<EventStore>(EVENT_STORE), file, progressOn(terminal, say('正在导入', 'importing')));
  if (outcome.kind === 'longer') {
    throw new RefusedError(say(
      `未导入：现有日志已有 ${String(outcome.head)} 条事件，文件只有 ${String(outcome.events)} 条。请导入到空的数据文件夹（--data）。`,
      `Not imported: this ledger has ${outcome.head} events, the file only ${outcome.events}. Import into an empty data folder (--data).`,
    ));
  }
  if (outcome.kind === 'refused') {
    const why = RESTORE_FAULTS[outcome.why];
    throw new RefusedError(say(
      `导入停在第 ${String(outcome.position)} 号事件：${why.zh}。它之前的事件保持原样，此后未写入任何内容。请导入到空的数据文件夹（--data）。`,
      `The import stops at event ${outcome.position}: ${why.en}. What stands before it stays, nothing behind it was written. Import into an empty data folder (--data).`,
    ));
  }
  return { events: outcome.events, written: outcome.written, sha256: outcome.sha256 };
}

export function progressOn(terminal: Terminal, what: ReturnType<typeof say>): (progress: LogProgress) => void {
  return ({ position, head }) => { terminal.progress(say(`${what.zh} ${String(position)} / ${String(head)}`, `${what.en} ${position} / ${head}`)); };
}

/** Troubles of a log or its file, for the person; any other error as it is. */
export function inWords(error: unknown, file: string): unknown {
  if (error instanceof UnsoundLog) {
    const why = error.why === 'hole' ? say('缺少事件', 'an event is missing') : say('内容与摘要不符', 'the content is not what its digest says');
    return new RefusedError(say(
      `日志在第 ${String(error.position)} 号位置不完整：${why.zh}。请用 duty verify 查看全部问题，并从备份恢复。`,
      `The log is not whole at position ${error.position}: ${why.en}. See all faults with duty verify, and restore from a backup.`,
    ));
  }
  if (error instanceof BrokenLogFile || error instanceof UnfitEventError) {
    const why = error instanceof BrokenLogFile ? FILE_FAULTS[error.why](error.line) : say(`含无法保存的事件（${error.message}）`, `holds an event that cannot be stored (${error.message})`);
    return new RefusedError(say(`${file}：${why.zh}。未写入任何内容；请换一份完好的文件。`, `${file}: ${why.en}. Nothing was written; take a sound copy of the file.`));
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  return new UsageError(say(`无法读写文件 ${file}（${code}），请检查路径、权限和磁盘空间`, `cannot read or write ${file} (${code}); check path, permissions and disk space`));
}

const FILE_FAULTS: Readonly<Record<FileFault, (line: number) => ReturnType<typeof say>>> = {
  'no-log': () => say('不是 duty log export 写出的文件', 'is no file written by duty log export'),
  'cut-off': (line) => say(`在第 ${String(line)} 行处被截断`, `is cut off at line ${line}`),
  changed: (line) => say(`第 ${String(line)} 行被改动过`, `line ${line} was changed`),
};

const RESTORE_FAULTS: Readonly<Record<RestoreFault, ReturnType<typeof say>>> = {
  digest: say('内容与摘要不符', 'its content is not what its digest says'),
  differs: say('该位置已有另一条事件', 'another event stands at its position'),
  gap: say('不接在日志末尾之后', 'it does not follow the end of the log'),
  id: say('其编号已用于日志中另一条事件', 'its id is that of another event of the log'),
  revision: say('不接在其事件流末尾之后', 'it does not follow the last event of its stream'),
};
