import type { INestApplicationContext } from '@nestjs/common';
import type { Text } from '@app/catalogue';
import type { Terminal } from './terminal.js';

/** 0 done, 1 refused or different, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** The command was called in a way it cannot work with: exit code 2. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** The command was understood, and the answer is no: exit code 1. */
export class RefusedError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** An option as commander writes it, with what it means in both languages. */
export interface CliOption {
  flags: string;
  about: Text;
  /** The command cannot do without it. */
  mandatory?: boolean;
}

/** A command of the command line. A file of `commands/` holds one. */
export interface CliCommand<Options = Record<string, unknown>> {
  /** With its arguments, as commander writes them: `explain <measure>`. */
  usage: string;
  about: Text;
  options: readonly CliOption[];
  examples: readonly string[];
  /** Looks at the tables as they are, or brings them up to date itself. */
  asIs?: boolean;
  /** Stays until it is told to stop, and then stops in its own way. */
  stays?: boolean;
  /** Runs with the ledger open. `args` are the positional arguments. */
  run(ledger: INestApplicationContext, terminal: Terminal, args: readonly string[], options: Options): Promise<ExitCode>;
}

/** Gives a command its option types; the table of commands holds them side by side without. */
export function defineCommand<Options>(command: CliCommand<Options>): CliCommand {
  return command as unknown as CliCommand;
}
