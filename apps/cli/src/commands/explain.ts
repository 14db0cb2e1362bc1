import type { INestApplicationContext } from '@nestjs/common';
import { type Catalogue, say, type Text } from '@app/catalogue';
import {
  type AssessmentQuestion, type Explained, explainedJson, Explanation, IndicatorExplanation, indicatorExplainedJson, IndicatorUnknown,
} from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { type Clock, CLOCK } from '@app/platform';
import { shownValue } from '../assessment-words.js';
import { defineCommand, type ExitCode, UsageError } from '../command.js';
import { jsonOption, type MomentOptions, momentOptions, onOption, organizationOption, readDay, readMoment, readYear, setOption, yearOption } from '../options.js';
import type { Terminal } from '../terminal.js';

interface Options extends MomentOptions {
  organization: string;
  year: string;
  on?: string;
  set?: string;
  json?: boolean;
}

/** `I-S02`, or `S02`. */
const INDICATOR = /^(I-)?[A-Z]\d{2}$/;

export default defineCommand<Options>({
  usage: 'explain <what>',
  about: say('一个度量或一项指标由哪些记录构成，哪些不计、为什么', 'which records make a measure or an indicator, which do not count, and why'),
  options: [organizationOption, yearOption, onOption, setOption, ...momentOptions, jsonOption],
  examples: [
    'duty explain patrol.count --organization 云泽县湿地局 --year 2022',
    'duty explain I-S02 --organization 云泽县湿地局 --year 2022 --on 2022-08-31',
  ],
  async run(ledger, terminal, [what = ''], { organization, year, on, set, json, ...options }) {
    const moment = readMoment(options);
    const readOn = (): string => readDay(on, moment, ledger.get<Clock>(CLOCK).now());
    if (INDICATOR.test(what)) {
      const question = { organization, year: readYear(year), on: readOn(), moment, ...(set === undefined ? {} : { set }) };
      return explainIndicator(ledger, terminal, what.startsWith('I-') ? what : `I-${what}`, question, json ?? false);
    }
    requireMeasure(ledger, what);
    const explained = await ledger.get(Explanation).explain(what, organization, readYear(year), { ...moment, ...(on === undefined ? {} : { on: readOn() }) });
    if (json) terminal.printJson(explainedJson(explained, (text) => terminal.say(text)));
    else printExplained(ledger, terminal, explained);
    return 0;
  },
});

async function explainIndicator(ledger: INestApplicationContext, terminal: Terminal, code: string, question: AssessmentQuestion, json: boolean): Promise<ExitCode> {
  const speak = (text: Text): string => terminal.say(text);
  const explained = await ledger.get(IndicatorExplanation).explain(code, question).catch((error: unknown) => { throw unknownIndicator(error); });
  if (json) {
    terminal.printJson(indicatorExplainedJson(explained, speak));
    return 0;
  }
  const { line, measures, minded = [] } = explained;
  terminal.print(`${code} ${speak(line.name)}: ${shownValue(line, speak)}\n${line.formula}\n`);
  terminal.print(line.missing.map((text) => `  - ${speak(text)}\n`).join(''));
  for (const one of measures) printExplained(ledger, terminal, one);
  for (const { occurredOn, id, type, flaws } of minded) terminal.print(`${occurredOn} ${id} ${type} ${flaws.map(({ text }) => speak(text)).join('、')}\n`);
  return 0;
}

function unknownIndicator(error: unknown): unknown {
  if (!(error instanceof IndicatorUnknown)) return error;
  const { set, code, known } = error;
  return new UsageError(say(`${set} 没有指标 ${code}；可用的有：${known.join('、')}`, `${set} has no indicator ${code}; there are: ${known.join(', ')}`));
}

function requireMeasure(ledger: INestApplicationContext, measure: string): void {
  const { measures } = ledger.get<Catalogue>(CATALOGUE);
  if (measures.has(measure)) return;
  const known = [...measures.keys()].sort();
  throw new UsageError(say(`没有度量 ${measure}；可用的有：${known.join('、')}`, `there is no measure ${measure}; there are: ${known.join(', ')}`));
}

function printExplained(ledger: INestApplicationContext, terminal: Terminal, { measure, printed, numerator, denominator, records }: Explained): void {
  const definition = ledger.get<Catalogue>(CATALOGUE).measures.get(measure);
  if (definition) terminal.print(`${terminal.say(definition.label)}（${measure}）: ${printed}\n${terminal.say(definition.countingRule)}\n`);
  if (denominator !== null) terminal.print(`${String(numerator)} / ${String(denominator)}\n`);
  for (const { id, type, occurredOn, counted, amount, key, why } of records) {
    terminal.print(`${counted ? '✓' : '✗'} ${occurredOn} ${id} ${type} ${key ?? ''} ${amount === null ? '' : `+${String(amount)}`} ${terminal.say(why.text)}\n`);
  }
}
