import type { INestApplicationContext } from '@nestjs/common';
import { measuresIn, parseFormula } from '@app/assessment';
import { type Catalogue, say, type Text } from '@app/catalogue';
import { type AssessmentQuestion, AssessmentReader, type Explained, Explanation, Quality } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { type Clock, CLOCK } from '@app/platform';
import { indicatorJson } from '../assessment-json.js';
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
    if (json) terminal.printJson(explainedJson(explained, terminal));
    else printExplained(ledger, terminal, explained);
    return 0;
  },
});

/** An indicator opens into the measures of its formula, and each of them into its records. */
async function explainIndicator(ledger: INestApplicationContext, terminal: Terminal, code: string, question: AssessmentQuestion, json: boolean): Promise<ExitCode> {
  const assessment = await ledger.get(AssessmentReader).read(question);
  const line = assessment.indicators.find((one) => one.code === code);
  if (!line) {
    const codes = assessment.indicators.map((one) => one.code).join('、');
    throw new UsageError(say(`${assessment.set} 没有指标 ${code}；可用的有：${codes}`, `${assessment.set} has no indicator ${code}; there are: ${codes}`));
  }
  const { measures } = ledger.get<Catalogue>(CATALOGUE);
  const made = measuresIn(parseFormula(line.formula)).filter((measure) => measures.has(measure));
  const explained: Explained[] = [];
  for (const measure of made) explained.push(await ledger.get(Explanation).explain(measure, question.organization, question.year, { ...question.moment, on: question.on }));
  // A data-quality indicator is made of whole records: those it minds are what a person wants to see.
  const minded = line.counts === 'internal' ? await ledger.get(Quality).records(question.organization, question.year, { ...question.moment, on: question.on }) : [];
  const flawed = minded.map((record) => ({ ...record, flaws: record.flaws.map(({ code, text }) => ({ code, text: terminal.say(text) })) }));
  if (json) {
    terminal.printJson({
      set: assessment.set, on: assessment.on, indicator: indicatorJson(line, (text) => terminal.say(text)),
      measures: explained.map((one) => explainedJson(one, terminal)), ...(line.counts === 'internal' ? { records: flawed } : {}),
    });
    return 0;
  }
  terminal.print(`${code} ${terminal.say(line.name)}: ${shownValue(line, (text) => terminal.say(text))}\n${line.formula}\n`);
  terminal.print(line.missing.map((text) => `  - ${terminal.say(text)}\n`).join(''));
  for (const one of explained) printExplained(ledger, terminal, one);
  for (const { occurredOn, id, type, flaws } of flawed) terminal.print(`${occurredOn} ${id} ${type} ${flaws.map(({ text }) => text).join('、')}\n`);
  return 0;
}

function requireMeasure(ledger: INestApplicationContext, measure: string): void {
  const { measures } = ledger.get<Catalogue>(CATALOGUE);
  if (measures.has(measure)) return;
  const known = [...measures.keys()].sort();
  throw new UsageError(say(`没有度量 ${measure}；可用的有：${known.join('、')}`, `there is no measure ${measure}; there are: ${known.join(', ')}`));
}

function explainedJson(explained: Explained, terminal: Terminal) {
  const speak = ({ code, text }: { code: string; text: Text }) => ({ code, text: terminal.say(text) });
  return { ...explained, records: explained.records.map((record) => ({ ...record, why: speak(record.why) })) };
}

function printExplained(ledger: INestApplicationContext, terminal: Terminal, { measure, printed, numerator, denominator, records }: Explained): void {
  const definition = ledger.get<Catalogue>(CATALOGUE).measures.get(measure);
  if (definition) terminal.print(`${terminal.say(definition.label)}（${measure}）: ${printed}\n${terminal.say(definition.countingRule)}\n`);
  if (denominator !== null) terminal.print(`${String(numerator)} / ${String(denominator)}\n`);
  for (const { id, type, occurredOn, counted, amount, key, why } of records) {
    terminal.print(`${counted ? '✓' : '✗'} ${occurredOn} ${id} ${type} ${key ?? ''} ${amount === null ? '' : `+${String(amount)}`} ${terminal.say(why.text)}\n`);
  }
}
