import { microsOf } from '@app/calendar';
import { say } from '@app/catalogue';
import { Difference } from '@app/inspection';
import { defineCommand, UsageError } from '../command.js';
import { jsonOption, organizationOption, readInstant, readYear, yearOption } from '../options.js';

export default defineCommand<{ organization: string; year: string; from: string; to: string; json?: boolean }>({
  usage: 'diff',
  about: say('两个时刻之间哪些数字变了，是哪些事件造成的', 'which figures changed between two moments, and the events that did it'),
  options: [
    organizationOption,
    yearOption,
    { flags: '--from <instant>', about: say('起始时刻（带时区）', 'from this instant, with a zone'), mandatory: true },
    { flags: '--to <instant>', about: say('截止时刻（带时区）', 'to this instant, with a zone'), mandatory: true },
    jsonOption,
  ],
  examples: ['duty diff --organization 云泽县湿地局 --year 2022 --from 2023-01-01T00:00:00+08:00 --to 2023-02-01T00:00:00+08:00'],
  async run(ledger, terminal, _args, options) {
    const [from, to] = [readInstant(options.from, '--from'), readInstant(options.to, '--to')];
    if ((microsOf(from) ?? 0n) > (microsOf(to) ?? 0n)) {
      throw new UsageError(say('--from 不能晚于 --to', '--from must not be later than --to'));
    }
    const difference = await ledger.get(Difference).between(options.organization, readYear(options.year), from, to);
    if (options.json) {
      terminal.printJson(difference);
      return 0;
    }
    const shown = (value: number | null): string => (value === null ? terminal.say(say('不适用', 'n/a')) : String(value));
    if (difference.changes.length === 0) terminal.tell(say('没有变化', 'nothing changed'));
    for (const change of difference.changes) {
      terminal.print(`${change.measure}: ${shown(change.from)} → ${shown(change.to)}\n`);
      for (const { id, type, target, recordedAt, delta, reason } of change.events) {
        const by = delta === null ? '' : `${delta > 0 ? '+' : ''}${String(delta)} `;
        terminal.print(`  ${recordedAt} ${by}${type} ${id}${target === null ? '' : ` → ${target}`}${reason === null ? '' : ` ${reason}`}\n`);
      }
    }
    return 0;
  },
});
