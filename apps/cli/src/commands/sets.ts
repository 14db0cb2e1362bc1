import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { readSet, type SetFault, setLabel, vocabularyOf } from '@app/assessment';
import { shanghaiDateOf, yearOf } from '@app/calendar';
import { type Catalogue, say, type Text } from '@app/catalogue';
import { IndicatorSets, setLineJson } from '@app/inspection';
import { CATALOGUE, PublishIndicatorSet, type SetOutcome } from '@app/ledger';
import { type Clock, CLOCK, callersFolder } from '@app/platform';
import { atPosition, type Bounds, Projection } from '@app/projections';
import { stringify } from 'yaml';
import { defineCommand, type ExitCode, RefusedError, UsageError } from '../command.js';
import { jsonOption } from '../options.js';
import type { Terminal } from '../terminal.js';

type Action = (ledger: INestApplicationContext, terminal: Terminal, argument: string, json: boolean) => Promise<ExitCode>;

export default defineCommand<{ json?: boolean }>({
  usage: 'sets <action> [argument]',
  about: say('指标体系：list 列出、show NAME[@VERSION] 查看、check FILE 检查、publish FILE 发布（YAML 或 JSON）', 'indicator sets: list, show NAME[@VERSION], check FILE, publish FILE (YAML or JSON)'),
  options: [jsonOption],
  examples: ['duty sets list', 'duty sets show default@2022 > county.yaml', 'duty sets check county.yaml', 'duty sets publish county.yaml'],
  async run(ledger, terminal, [action = '', argument = ''], { json }) {
    const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (!run) throw new UsageError(say(`sets 没有 ${action}；可选 ${Object.keys(ACTIONS).join('、')}`, `sets has no ${action}; choose ${Object.keys(ACTIONS).join(', ')}`));
    if (action !== 'list' && argument === '') throw new UsageError(say(`sets ${action} 缺少参数`, `sets ${action} needs an argument`));
    return run(ledger, terminal, argument, json ?? false);
  },
});

const ACTIONS: Readonly<Record<string, Action>> = {
  async list(ledger, terminal, _argument, json) {
    const known = await ledger.get(IndicatorSets).list(await now(ledger));
    if (json) {
      terminal.printJson(known.map((one) => setLineJson(one, (text) => terminal.say(text))));
      return 0;
    }
    for (const { set, published } of known) {
      const from = published === null ? say('产品自带', "the product's own") : say(`${published.by} 发布于 ${published.at}`, `published by ${published.by} at ${published.at}`);
      terminal.print(`${setLabel(set)}  ${terminal.say(set.title)}  ${set.validFrom} – ${set.validTo ?? ''}  ${terminal.say(from)}\n`);
    }
    return 0;
  },

  async show(ledger, terminal, label, json) {
    const sets = ledger.get(IndicatorSets);
    const set = await sets.find(label, yearOf(shanghaiDateOf(ledger.get<Clock>(CLOCK).now())), await now(ledger));
    if (!set) {
      const names = (await sets.list(await now(ledger))).map((one) => setLabel(one.set));
      throw new RefusedError(say(`没有指标体系“${label}”。已有：${names.join('、')}`, `there is no indicator set "${label}". There are: ${names.join(', ')}`));
    }
    if (json) terminal.printJson(set);
    else terminal.print(stringify(set, { lineWidth: 0 }));
    return 0;
  },

  async check(ledger, terminal, file, json) {
    const { set, faults } = readSet(await textOf(file), vocabularyOf(ledger.get<Catalogue>(CATALOGUE)));
    if (json) terminal.printJson({ file, sound: faults.length === 0, faults: faults.map((fault) => ({ ...fault, text: terminal.say(fault.text) })) });
    else if (set) terminal.tell(say(`${file}：${setLabel(set)} 可以发布，共 ${String(set.indicators.length)} 项指标`, `${file}: ${setLabel(set)} may be published, ${set.indicators.length} indicators`));
    else tellFaults(terminal, file, faults);
    return set ? 0 : 1;
  },

  async publish(ledger, terminal, file, json) {
    const outcome = await ledger.get(CommandBus).execute(new PublishIndicatorSet(await textOf(file), userInfo().username));
    if (outcome.kind === 'faulty') tellFaults(terminal, file, outcome.faults);
    else terminal.tell(outcomeWords(outcome));
    if (json) terminal.printJson(outcome.kind === 'faulty' ? { ...outcome, faults: outcome.faults.map((fault) => ({ ...fault, text: terminal.say(fault.text) })) } : outcome);
    await ledger.get(Projection).catchUp();
    return outcome.kind === 'published' || outcome.kind === 'repeated' ? 0 : 1;
  },
};

async function now(ledger: INestApplicationContext): Promise<Bounds> {
  return atPosition(await ledger.get(Projection).position());
}

function outcomeWords(outcome: Exclude<SetOutcome, { kind: 'faulty' }>): Text {
  const label = `${outcome.name}@${outcome.version}`;
  switch (outcome.kind) {
    case 'published':
      return say(`已发布 ${label}`, `published ${label}`);
    case 'repeated':
      return say(`${label} 早已发布，内容相同`, `${label} was published already, with the same content`);
    case 'taken':
      return outcome.own
        ? say(`${outcome.name} 是产品自带的名称，请换一个 name`, `${outcome.name} is a name of the product's own; choose another name`)
        : say(`${label} 已以其他内容发布，不能更改；请用新的 version`, `${label} was published with other content and stays as it is; choose a new version`);
  }
}

function tellFaults(terminal: Terminal, file: string, faults: readonly SetFault[]): void {
  for (const { line, column, path, text } of faults) {
    terminal.tell(say(`${file}:${String(line)}:${String(column)} ${path} ${text.zh}`, `${file}:${line}:${column} ${path} ${text.en}`));
  }
}

async function textOf(file: string): Promise<string> {
  const path = resolve(callersFolder(process.env), file);
  return readFile(path, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error ? error.message : '';
    throw new UsageError(say(`无法读取 ${path}（${why}）`, `cannot read ${path} (${why})`));
  });
}
