import { type Catalogue, say } from '@app/catalogue';
import { Explanation } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { defineCommand, UsageError } from '../command.js';
import { jsonOption, type MomentOptions, momentOptions, organizationOption, readMoment, readYear, yearOption } from '../options.js';

export default defineCommand<MomentOptions & { organization: string; year: string; json?: boolean }>({
  usage: 'explain <measure>',
  about: say('一个数字由哪些记录构成，哪些不计、为什么', 'which records make a figure, which do not count, and why'),
  options: [organizationOption, yearOption, ...momentOptions, jsonOption],
  examples: ['duty explain patrol.count --organization 云泽县湿地局 --year 2022'],
  async run(ledger, terminal, [measure = ''], { organization, year, json, ...moment }) {
    const { measures } = ledger.get<Catalogue>(CATALOGUE);
    const definition = measures.get(measure);
    if (!definition) {
      throw new UsageError(say(`没有度量 ${measure}；可用的有：${[...measures.keys()].sort().join('、')}`, `there is no measure ${measure}; there are: ${[...measures.keys()].sort().join(', ')}`));
    }
    const explained = await ledger.get(Explanation).explain(measure, organization, readYear(year), readMoment(moment));
    const records = explained.records.map((record) => ({ ...record, why: { code: record.why.code, text: terminal.say(record.why.text) } }));
    if (json) {
      terminal.printJson({ ...explained, records });
      return 0;
    }
    terminal.print(`${terminal.say(definition.label)}（${measure}）: ${explained.printed}\n${terminal.say(definition.countingRule)}\n`);
    if (explained.denominator !== null) terminal.print(`${String(explained.numerator)} / ${String(explained.denominator)}\n`);
    for (const { id, type, occurredOn, counted, amount, key, why } of records) {
      terminal.print(`${counted ? '✓' : '✗'} ${occurredOn} ${id} ${type} ${key ?? ''} ${amount === null ? '' : `+${String(amount)}`} ${why.text}\n`);
    }
    return 0;
  },
});
