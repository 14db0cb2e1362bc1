import { say } from '@app/catalogue';
import { Contacts } from '@app/contacts';
import { defineCommand, UsageError } from '../command.js';
import { jsonOption } from '../options.js';

export default defineCommand<{ json?: boolean }>({
  usage: 'keys <act>',
  about: say('更换主密钥后（新的写在最前），用新密钥重新封存来访人联系方式；此后旧密钥可以收走', 'after a new master key was put before the old one: seal the contacts of complainants by it, so that the old one can go'),
  options: [jsonOption],
  examples: ['duty keys rotate'],
  async run(ledger, terminal, [act], { json }) {
    if (act !== 'rotate') throw new UsageError(say('只有 duty keys rotate', 'there is only: duty keys rotate'));
    const sealed = await ledger.get(Contacts).rotate();
    if (json) terminal.printJson({ sealed });
    else terminal.print(terminal.say(say(`已用现用主密钥重新封存 ${String(sealed)} 条联系方式\n`, `Sealed ${sealed} contacts anew by the master key in use\n`)));
    return 0;
  },
});
