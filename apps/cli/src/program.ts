import { type Language, say, type Text } from '@app/catalogue';
import { Command, CommanderError } from 'commander';
import type { CliCommand } from './command.js';

/** What the command line asks for. */
export interface Call {
  command: CliCommand;
  args: readonly string[];
  options: Record<string, unknown>;
}

/** The program as commander knows it, in one language; `onCall` receives what was asked for. */
export function createProgram(commands: readonly CliCommand[], language: Language, onCall: (call: Call) => void): Command {
  const words = (text: Text): string => text[language];
  const program = new Command('duty')
    .description(words(say('履职台账：每个数字都是投影，都能追到记录', 'The Duty Ledger: every figure is a projection and opens into its records')))
    .exitOverride()
    .helpOption('-h, --help', words(say('显示帮助', 'show help')))
    .helpCommand('help [command]', words(say('显示某个命令的帮助', 'show help of a command')))
    .showHelpAfterError(words(say('（用 --help 查看用法）', '(--help shows the usage)')));
  for (const command of commands) {
    const [name = '', ...args] = command.usage.split(' ');
    const sub = withCommonOptions(program.command(name), words).description(words(command.about)).exitOverride();
    for (const arg of args) sub.argument(arg);
    for (const { flags, about, mandatory } of command.options) {
      if (mandatory) sub.requiredOption(flags, words(about));
      else sub.option(flags, words(about));
    }
    sub.addHelpText('after', `\n${words(say('示例：', 'Examples:'))}\n${command.examples.map((line) => `  ${line}`).join('\n')}\n`);
    sub.action(() => { onCall({ command, args: sub.args, options: sub.opts() }); });
  }
  return program;
}

function withCommonOptions(command: Command, words: (text: Text) => string): Command {
  return command
    .option('--data <folder>', words(say('内嵌数据库的数据目录', "folder of the embedded database")))
    .option('--lang <language>', words(say('界面语言：zh 或 en', 'language: zh or en')));
}

export { CommanderError };
