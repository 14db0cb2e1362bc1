import './modest-memory.js';
import 'reflect-metadata';
import { constants } from 'node:os';
import { openLedger } from '@app/application';
import { IndicatorSetUnknown, OrganizationUnknown } from '@app/inspection';
import { type Language, say } from '@app/catalogue';
import { ConfigurationError, languageOf, readConfiguration } from '@app/platform';
import { PoisonEvent, Projection } from '@app/projections';
import { type ExitCode, RefusedError, UsageError } from './command.js';
import { commands } from './commands/index.js';
import { databaseTrouble } from './database-trouble.js';
import { type Call, CommanderError, createProgram } from './program.js';
import { createTerminal, type Terminal } from './terminal.js';

// What a library of ours should do otherwise one day is no message for those who use the command.
process.noDeprecation = true;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has gone (`duty ledger | head`): nothing is left to say.
  if (error.code === 'EPIPE') process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<ExitCode> {
  const language = chosenLanguage(argv);
  const terminal = createTerminal(language);
  let call: Call | undefined;
  try {
    await createProgram(commands, language, (one) => { call = one; }).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return call ? run(call, terminal) : 2;
}

async function run({ command, args, options }: Call, terminal: Terminal): Promise<ExitCode> {
  try {
    const { data, lang } = options as { data?: string; lang?: string };
    const ledger = await openLedger(readConfiguration(process.env, { data, language: lang }));
    const interrupted = (signal: NodeJS.Signals): void => { void ledger.abandon().finally(() => process.exit(128 + constants.signals[signal])); };
    if (!command.stays) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
    try {
      if (!command.asIs && !command.stays) await ledger.app.get(Projection).catchUp();
      return await command.run(ledger.app, terminal, args, options);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    return explainError(error, terminal);
  }
}

/** Errors a person can act on, in words; anything else is a fault of ours and shows its trace. */
function explainError(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof ConfigurationError || error instanceof UsageError) {
    terminal.tell(error.text);
    return 2;
  }
  if (error instanceof RefusedError) {
    terminal.tell(error.text);
    return 1;
  }
  if (error instanceof OrganizationUnknown) {
    const known = error.known.join('、');
    terminal.tell(say(`台账中没有单位“${error.organization}”。已有：${known || '（尚无）'}`, `the ledger does not know "${error.organization}". It knows: ${known || '(none yet)'}`));
    return 1;
  }
  if (error instanceof IndicatorSetUnknown) {
    terminal.tell(say(`没有指标体系“${error.label}”。已有：${error.known.join('、')}`, `there is no indicator set "${error.label}". There are: ${error.known.join(', ')}`));
    return 1;
  }
  if (error instanceof PoisonEvent) {
    terminal.tell(say(`日志第 ${String(error.position)} 号事件无法处理，台账停在它之前：${error.message}`, `${error.message}; the read tables stand before it`));
    return 1;
  }
  const trouble = databaseTrouble(error);
  if (!trouble) throw error;
  terminal.tell(trouble);
  return 1;
}

function chosenLanguage(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const said = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return languageOf(said === undefined ? process.env : { ...process.env, DUTY_LANG: said });
}
