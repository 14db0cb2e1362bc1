import { type Catalogue, say } from '@app/catalogue';
import { Figures } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { defineCommand } from '../command.js';
import { jsonOption, type MomentOptions, momentOptions, organizationOption, readMoment, readYear, yearOption } from '../options.js';

export default defineCommand<MomentOptions & { organization: string; year: string; json?: boolean }>({
  usage: 'measures',
  about: say('全部度量', 'all measures'),
  options: [organizationOption, yearOption, ...momentOptions, jsonOption],
  examples: [
    'duty measures --organization 云泽县湿地局 --year 2022',
    'duty measures --organization 云泽县湿地局 --year 2022 --known-at 2023-01-01T00:00:00+08:00 --json',
  ],
  async run(ledger, terminal, _args, { organization, year, json, ...moment }) {
    const report = await ledger.get(Figures).measures(organization, readYear(year), readMoment(moment));
    if (json) {
      terminal.printJson(report);
      return 0;
    }
    const { measures } = ledger.get<Catalogue>(CATALOGUE);
    for (const [code, value] of Object.entries(report.measures)) {
      const definition = measures.get(code);
      const shown = value === null ? terminal.say(say('不适用', 'n/a')) : `${String(value)}${definition?.unit ?? ''}`;
      terminal.print(`${code.padEnd(28)} ${definition ? terminal.say(definition.label) : ''} ${shown}\n`);
    }
    return 0;
  },
});
