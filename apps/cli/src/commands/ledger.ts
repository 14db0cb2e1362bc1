import { type Catalogue, say, type Text } from '@app/catalogue';
import { ledgerCsv, type LedgerLine, LedgerView, lineJson, lineRow } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { stringify } from 'csv-stringify/sync';
import { defineCommand, UsageError } from '../command.js';
import { jsonOption, organizationOption, readYear, wholeNumber, yearOption } from '../options.js';

export default defineCommand<{ organization: string; year: string; type?: string; month?: string; json?: boolean; csv?: boolean }>({
  usage: 'ledger',
  about: say('台账：逐条列出，作废和重复的划去但保留', 'the ledger, line by line; voided and duplicate lines are struck out but stay'),
  options: [
    organizationOption,
    yearOption,
    { flags: '--type <type>', about: say('只列一种类型，如 StudySessionHeld', 'one type only, as StudySessionHeld') },
    { flags: '--month <month>', about: say('只列一个月，1 至 12', 'one month only, 1 to 12') },
    jsonOption,
    { flags: '--csv', about: say('以 CSV 输出', 'print CSV') },
  ],
  examples: ['duty ledger --organization 云泽县湿地局 --year 2022 --type StudySessionHeld --month 3'],
  async run(ledger, terminal, _args, { organization, year, type, month, json, csv }) {
    const { types } = ledger.get<Catalogue>(CATALOGUE);
    if (type !== undefined && !types.has(type)) throw new UsageError(say(`没有类型 ${type}`, `there is no type ${type}`));
    const lines = await ledger.get(LedgerView).lines(organization, readYear(year), {
      ...(type === undefined ? {} : { type }),
      ...(month === undefined ? {} : { month: wholeNumber(month, '--month', 1, 12) }),
    });
    const speak = (text: Text): string => terminal.say(text);
    if (json) terminal.printJson(lines.map((line) => lineJson(line, speak)));
    else if (csv) terminal.print(stringify(lines.map((line) => lineRow(line, speak)), ledgerCsv));
    else for (const line of lines) terminal.print(`${shown(line, speak(line.label))}\n`);
    return 0;
  },
});

function shown({ id, occurredOn, standing, reason, duplicateOf, late, corrected, data }: LedgerLine, label: string): string {
  const marks = [late ? '迟' : '', corrected ? '更' : ''].join('');
  const struck = standing === 'live' ? ' ' : '✗';
  const why = standing === 'live' ? '' : ` — ${reason ?? ''}${duplicateOf === null ? '' : ` (${duplicateOf})`}`;
  return `${struck} ${occurredOn} ${id} ${label} ${marks} ${Object.values(data).map(String).join(' · ')}${why}`;
}
