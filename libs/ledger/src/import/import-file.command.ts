import { Command } from '@nestjs/cqrs';
import type { Actor } from '@app/access';
import type { Language } from '@app/catalogue';
import type { FileOutcome } from './outcome.js';

export interface ImportProgress {
  bytesRead: number;
  totalBytes: number;
  lines: number;
}

/** Brings in one file of the exchange format: all of it, or, when one line is refused, nothing. */
export class ImportFile extends Command<FileOutcome> {
  constructor(
    readonly path: string,
    readonly options: {
      /** History as it was (time and author from the lines), or the rules of the desk. */
      trusted: boolean;
      /** Only check. */
      dryRun: boolean;
      /** Who brings it in; the author of every entry unless the import is trusted. */
      actor: Actor;
      /** Only this organisation's lines are taken; absent: those of all that are the actor's. */
      organization?: string;
      language: Language;
      onProgress?: (progress: ImportProgress) => void;
    },
  ) {
    super();
  }
}
