import { say } from '@app/catalogue';
import { ProjectionMaintenance } from '@app/projections';
import { defineCommand } from '../command.js';
import { jsonOption } from '../options.js';

export default defineCommand<{ json?: boolean }>({
  usage: 'rebuild',
  about: say('由日志重建台账与指标，建成后一次切换', 'build the read tables anew from the log, then swap them in'),
  options: [jsonOption],
  asIs: true,
  examples: ['duty rebuild'],
  async run(ledger, terminal, _args, { json }) {
    const position = await ledger.get(ProjectionMaintenance).rebuild(({ position: at, head }) => {
      terminal.progress(say(`正在重建 ${String(at)} / ${String(head)}`, `rebuilding ${at} / ${head}`));
    });
    if (json) terminal.printJson({ position });
    else terminal.print(terminal.say(say(`已重建到位置 ${String(position)}\n`, `rebuilt up to position ${position}\n`)));
    return 0;
  },
});
