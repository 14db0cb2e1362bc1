import { say } from '@app/catalogue';
import { History } from '@app/inspection';
import { defineCommand, RefusedError } from '../command.js';
import { jsonOption, organizationOption } from '../options.js';

export default defineCommand<{ organization: string; json?: boolean }>({
  usage: 'history <id>',
  about: say('一条记录的全部事件', 'all events of one record'),
  options: [organizationOption, jsonOption],
  examples: ['duty history BASE-00023 --organization 云泽县湿地局'],
  async run(ledger, terminal, [id = ''], { organization, json }) {
    const history = await ledger.get(History).of(organization, id);
    if (history.events.length === 0) throw new RefusedError(say(`${organization} 的台账中没有记录 ${id}`, `the ledger of ${organization} has no record ${id}`));
    if (json) {
      terminal.printJson(history);
      return 0;
    }
    for (const { position, id: entryId, type, occurredOn, recordedAt, recordedBy, role, data } of history.events) {
      terminal.print(`#${String(position)} ${recordedAt} ${recordedBy} (${role}) ${type} ${entryId} ${occurredOn}\n    ${JSON.stringify(data)}\n`);
    }
    return 0;
  },
});
