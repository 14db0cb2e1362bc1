import { say } from '@app/catalogue';
import { EvidenceCheck } from '@app/evidence';
import { ProjectionHealth } from '@app/projections';
import { defineCommand } from '../command.js';
import { jsonOption } from '../options.js';

const STATES = {
  healthy: say('正常', 'healthy'),
  lagging: say('有待处理的事件（下一条命令会处理）', 'behind (the next command catches up)'),
  stuck: say('停滞：有进程占用却没有进展', 'stuck: a process owns the projection and does not move it'),
  failed: say('失败：有事件无法处理', 'failed: an event cannot be folded'),
  hole: say('日志有缺口', 'the log has a hole'),
};

export default defineCommand<{ json?: boolean }>({
  usage: 'status',
  about: say('日志与台账的状态：滞后、缺口、停滞、失败分别说明', 'how log and read tables are: lag, hole, stuck and failed told apart'),
  options: [jsonOption],
  asIs: true,
  examples: ['duty status --json'],
  async run(ledger, terminal, _args, { json }) {
    const health = await ledger.get(ProjectionHealth).check();
    const damaged = await ledger.get(EvidenceCheck).damaged();
    if (json) terminal.printJson({ ...health, damaged });
    else {
      const { head, position, lag, missingEvents, firstMissing, failed } = health;
      terminal.print(`${terminal.say(STATES[health.state])}\n`);
      terminal.print(terminal.say(say(
        `日志 ${String(head)}，台账 ${String(position)}，滞后 ${String(lag)}，缺口 ${String(missingEvents)}\n`,
        `log ${head}, tables ${position}, lag ${lag}, missing ${missingEvents}\n`,
      )));
      if (firstMissing !== null) terminal.print(terminal.say(say(`第一处缺口在第 ${String(firstMissing)} 号位置；请用 duty verify 查看全部问题\n`, `the first hole is at position ${firstMissing}; duty verify names all faults\n`)));
      for (const { recordId, sha256, what } of damaged) terminal.print(terminal.say(say(`记录 ${recordId} 的佐证材料 ${sha256} ${what === 'missing' ? '不见了' : '被改动过'}\n`, `evidence ${sha256} of record ${recordId} is ${what}\n`)));
      if (failed) terminal.print(`#${String(failed.position)}: ${failed.why}\n`);
    }
    return damaged.length === 0 && (health.state === 'healthy' || health.state === 'lagging') ? 0 : 1;
  },
});
