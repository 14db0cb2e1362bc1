import { say } from '@app/catalogue';
import { EvidenceCheck } from '@app/evidence';
import { Verification } from '@app/inspection';
import { defineCommand } from '../command.js';
import { jsonOption } from '../options.js';

export default defineCommand<{ json?: boolean }>({
  usage: 'verify',
  about: say('从头重算全部日志，与现有台账逐行比对', 'fold the whole log from zero and compare it with the live tables, row by row'),
  options: [jsonOption],
  examples: ['duty verify'],
  async run(ledger, terminal, _args, { json }) {
    const verdict = await ledger.get(Verification).verify(({ position, head }) => {
      terminal.progress(say(`正在重算 ${String(position)} / ${String(head)}`, `folding ${position} / ${head}`));
    });
    terminal.progress(say('正在核对佐证材料', 'checking evidence files'));
    const evidence = await ledger.get(EvidenceCheck).run();
    const sound = verdict.sound && evidence.damaged.length === 0;
    if (json) terminal.printJson({ ...verdict, sound, evidence });
    else {
      terminal.print(terminal.say(verdict.sound
        ? say(`一致：日志 ${String(verdict.events)} 条事件完整，台账与重算结果逐行相同\n`, `sound: ${verdict.events} events are whole, and the tables are what they fold into, row by row\n`)
        : say('不一致：\n', 'different:\n')));
      terminal.print(terminal.say(say(`佐证材料 ${String(evidence.files)} 份，损坏 ${String(evidence.damaged.length)} 处\n`, `${evidence.files} evidence files, ${evidence.damaged.length} damaged\n`)));
      for (const { organization, recordId: record, sha256, what } of evidence.damaged) {
        terminal.print(terminal.say(say(`  ${organization} ${record} 的佐证材料${what === 'missing' ? '丢失' : '被改动'}：${sha256}\n`, `  evidence of ${record}, ${organization}, is ${what}: ${sha256}\n`)));
      }
      for (const { position, what } of verdict.faults) terminal.print(`  #${String(position)} ${what}\n`);
      for (const { table, what, row } of verdict.differences) terminal.print(`  ${table} ${what} ${JSON.stringify(row)}\n`);
    }
    return sound ? 0 : 1;
  },
});
