import type { IndicatorLine } from '@app/assessment';
import { say, type Text } from '@app/catalogue';
import { type AssessmentQuestion, type Comparison, comparisonJson, Comparisons, sameDayIn, warningsOf } from '@app/inspection';
import { type Clock, CLOCK } from '@app/platform';
import { shownValue } from '../assessment-words.js';
import { defineCommand } from '../command.js';
import { jsonOption, type MomentOptions, momentOptions, onOption, organizationOption, readDay, readMoment, readYear, setOption, yearOption } from '../options.js';
import type { Terminal } from '../terminal.js';

interface Options extends MomentOptions {
  organization: string;
  year: string;
  with: string;
  on?: string;
  set?: string;
  withSet?: string;
  json?: boolean;
}

export default defineCommand<Options>({
  usage: 'compare',
  about: say('与另一年度对比（同比），或同一年度按两套指标分别计分', 'a year against another, or one year under two sets of indicators'),
  options: [
    organizationOption,
    yearOption,
    { flags: '--with <year>', about: say('与哪一年度对比', 'the year to compare with'), mandatory: true },
    { ...setOption, about: say('两边所用的指标体系；默认为各自年度采用的', 'the set for both sides; that of each year when not given') },
    { flags: '--with-set <name>', about: say('对比一边所用的指标体系', 'the set for the other side') },
    onOption,
    ...momentOptions,
    jsonOption,
  ],
  examples: [
    'duty compare --organization 云泽县湿地局 --year 2023 --with 2022',
    'duty compare --organization 云泽县湿地局 --year 2022 --with 2022 --set default@2023 --with-set default@2022',
  ],
  async run(ledger, terminal, _args, { organization, year, with: other, on, set, withSet, json, ...options }) {
    const moment = readMoment(options);
    const day = readDay(on, moment, ledger.get<Clock>(CLOCK).now());
    const question = (of: number, label: string | undefined): AssessmentQuestion =>
      ({ organization, year: of, on: sameDayIn(of, day, readYear(year)), moment, ...(label === undefined ? {} : { set: label }) });
    const comparison = await ledger.get(Comparisons).between(question(readYear(other), withSet ?? set), question(readYear(year), set));
    for (const warning of [...warningsOf(comparison.from), ...warningsOf(comparison.to)]) terminal.tell(warning);
    if (json) terminal.printJson(comparisonJson(comparison, (text) => terminal.say(text)));
    else print(comparison, terminal);
    return 0;
  },
});

function print({ from, to, measures, indicators }: Comparison, terminal: Terminal): void {
  const speak = (text: Text): string => terminal.say(text);
  const number = (value: number | null): string => (value === null ? speak(say('不适用', 'n/a')) : String(value));
  const signed = (value: number | null): string => (value === null || value === 0 ? '' : ` (${value > 0 ? '+' : ''}${String(value)})`);
  terminal.print(`${String(from.year)} ${from.set}: ${String(from.total)} → ${String(to.year)} ${to.set}: ${String(to.total)}\n`);
  for (const { code, from: one, to: other, change } of indicators) {
    const line = one ?? other;
    const shown = (side: IndicatorLine | null): string => (side ? `${shownValue(side, speak)} [${number(side.score)}]` : '–');
    terminal.print(`${code}  ${line ? speak(line.name) : ''}  ${shown(one)} → ${shown(other)}${signed(change)}\n`);
  }
  for (const { measure, from: one, to: other, change } of measures) {
    terminal.print(`${measure.code}  ${speak(measure.label)}  ${number(one)} → ${number(other)}${signed(change)}\n`);
  }
}
