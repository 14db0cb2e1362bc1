import type { z } from 'zod';
import { describeIssue } from './describe-issue.js';
import { type Finding, finding } from './finding.js';
import type { RecordType } from './record-type.js';
import { labelOf, shapeOf } from './shape.js';
import { say, type Text } from './text.js';

/**
 * What the schema of a type refuses in a payload, as findings of weight `always` with fields as `data.attended`.
 * Empty when the payload may stand.
 */
export function checkPayload({ fields }: RecordType, data: unknown): Finding[] {
  // Without its input an issue does not tell a missing field from one of the wrong type.
  const { error } = fields.safeParse(data, { reportInput: true });
  return error ? explainIssues(error, 'data', fields) : [];
}

/** What a schema found wrong, as refusals a person can act on; `prefix` is put before each path. */
function explainIssues(error: z.ZodError, prefix: string, fields: z.ZodType): Finding[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String);
    const field = [prefix, ...path].join('.');
    const { zh, en } = nameOf(field, path[0], fields);
    const { code, text } = describeIssue(issue);
    return finding('always', code, field, `${zh} ${text.zh}`, `${en} ${text.en}`);
  });
}

/** The path of a field and what people call it; only the path where it has no other name. */
function nameOf(field: string, top: string | undefined, fields: z.ZodType): Text {
  if (top === undefined) return say(field, field);
  const { zh, en } = labelOf(shapeOf(fields)[top], top);
  return say(`${field}（${zh}）`, `${field} (${en})`);
}
