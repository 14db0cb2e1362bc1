import type { Language, Text } from '@app/catalogue';

/** Where a command speaks: results on stdout, all else on stderr, in the reader's language. */
export interface Terminal {
  language: Language;
  say(text: Text): string;
  /** A result. */
  print(text: string | Uint8Array): void;
  printJson(value: unknown): void;
  /** A message to the person at the keyboard. */
  tell(text: Text): void;
  /** Work under way; shown on a terminal, silent in a pipe. */
  progress(text: Text): void;
}

const REFRESH_MS = 100;

export function createTerminal(language: Language, out: NodeJS.WriteStream = process.stdout, err: NodeJS.WriteStream = process.stderr): Terminal {
  let shownAt = 0;
  let showing = false;
  const clear = (): void => {
    if (showing) err.write('\r\u001b[2K');
    showing = false;
  };
  const print = (text: string | Uint8Array): void => {
    clear();
    out.write(text);
  };
  return {
    language,
    say: (text) => text[language],
    print,
    printJson: (value) => { print(`${JSON.stringify(value, null, 2)}\n`); },
    tell: (text) => {
      clear();
      err.write(`${text[language]}\n`);
    },
    progress: (text) => {
      if (!err.isTTY || Date.now() - shownAt < REFRESH_MS) return;
      shownAt = Date.now();
      showing = true;
      err.write(`\r\u001b[2K${text[language]}`);
    },
  };
}
