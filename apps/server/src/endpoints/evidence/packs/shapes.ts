import { say } from '@app/catalogue';
import { EvidencePacks, type PackIndex, type PackQuestion, ScopeUnknown } from '@app/evidence';
import { z } from 'zod';
import type { Call } from '../../../endpoint.js';
import { Problem } from '../../../http/problem.js';
import { instantSchema, textSchema } from '../../desk/records/shapes.js';

export const packSchema = z.strictObject({
  year: z.coerce.number().int().min(1).max(9999),
  measure: textSchema.optional().meta({ description: '只要这个度量的佐证 Only the evidence of this measure', examples: ['study.sessions'] }),
  section: z.coerce.number().int().min(1).max(999).optional().meta({ description: '只要报告的第几个标题 Only the n-th heading of the report' }),
  position: z.coerce.number().int().min(0).optional().meta({ description: '截至日志位置：同一位置逐字节相同 As of a log position: the same position, the same bytes' }),
  knownAt: instantSchema.optional(),
});

type Asked = z.infer<typeof packSchema>;

/** @throws Problem 422 for a measure and a section at once */
export function questionOf(organization: string, { year, measure, section, position, knownAt }: Asked, language: PackQuestion['language']): PackQuestion {
  if (measure !== undefined && section !== undefined) throw new Problem(422, 'malformed', say('measure 和 section 只能给一个', 'give measure or section, not both'));
  const scope: PackQuestion['scope'] = measure !== undefined ? { kind: 'figure', measure } : section === undefined ? { kind: 'report' } : { kind: 'section', section };
  return { organization, year, scope, moment: { ...(position === undefined ? {} : { position }), ...(knownAt === undefined ? {} : { knownAt }) }, language };
}

/** @throws Problem 422 for a measure or section that is not there */
export function indexOf({ actor, get }: Pick<Call<unknown, unknown, unknown>, 'actor' | 'get'>, question: PackQuestion): Promise<PackIndex> {
  return get(EvidencePacks).index(actor, question).catch((error: unknown) => {
    throw error instanceof ScopeUnknown ? new Problem(422, 'scope-unknown', error.text) : error;
  });
}
