import type { Language, Text } from '@app/catalogue';
import { z } from 'zod';

/** One fault of a request: where, as a JSON pointer into the body (or `query/…`, `path/…`), and how to mend it. */
export interface Fault {
  pointer: string;
  code: string;
  text: Text;
}

/** A refusal as the API tells it: RFC 9457 problem details with a stable code. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: Text,
    readonly faults: readonly Fault[] = [],
    readonly rest: { headers?: Readonly<Record<string, string>>; more?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(title.en);
  }
}

/** The shape of `application/problem+json`, for the document. */
export const problemSchema = z.object({
  type: z.string().meta({ description: 'urn:duty-ledger:problem:<code>' }),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })),
}).loose().meta({ id: 'Problem', description: 'RFC 9457 problem details; `code` is stable, texts are in the language asked for.' });

export function problemJson({ status, code, title, faults, rest }: Problem, language: Language): Record<string, unknown> {
  const words = title[language];
  return {
    type: `urn:duty-ledger:problem:${code}`, title: words, status, code,
    detail: [words, ...faults.map(({ text }) => text[language])].join(language === 'zh' ? '；' : '; '),
    errors: faults.map(({ pointer, code: fault, text }) => ({ pointer, code: fault, message: text[language] })),
    ...rest.more,
  };
}
