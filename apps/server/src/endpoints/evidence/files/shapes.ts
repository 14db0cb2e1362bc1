import { Attachments } from '@app/evidence';
import type { AttachedFile } from '@app/ledger';
import { z } from 'zod';
import type { Call } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { recordPlaceSchema } from '../../desk/records/shapes.js';

export const filePlaceSchema = recordPlaceSchema.extend({ evidence: z.string().min(1).max(500).meta({ description: '佐证编号 Id of the evidence' }) });

export const fileSchema = z.object({
  evidence: z.string(), kind: z.string(), title: z.string().nullable(), fileName: z.string(), mime: z.string(), bytes: z.int(), sha256: z.string(), pages: z.int().nullable(),
  containsPersonalData: z.boolean(), secrecy: z.string().nullable(), attachedBy: z.string(), attachedAt: z.string(),
  standing: z.enum(['attached', 'verified', 'rejected', 'replaced']), reason: z.string().nullable(), replacedBy: z.string().nullable(),
  questions: z.array(z.object({ code: z.string(), records: z.array(z.string()).optional() })),
}).meta({ id: 'EvidenceFile' });

type Caller = Pick<Call<{ organization: string; record: string }, unknown, unknown>, 'params' | 'actor' | 'roles' | 'get'>;

/** A record's files, where the caller may see the record: a warden sees his or her own only. @throws Problem 404 */
export async function filesOf({ params: { organization, record }, actor, roles, get }: Caller): Promise<readonly AttachedFile[]> {
  const found = await get(Attachments).record(organization, record);
  const own = found && [found.recordedBy, found.data['wardenId']].includes(actor.name);
  if (!found || (roles.every((role) => role === 'warden') && !own)) throw notFound();
  return found.files;
}

/** One of them. @throws Problem 404 */
export async function fileOf(call: Pick<Call<{ organization: string; record: string; evidence: string }, unknown, unknown>, 'params' | 'actor' | 'roles' | 'get'>): Promise<AttachedFile> {
  const file = (await filesOf(call)).find(({ evidence }) => evidence === call.params.evidence);
  if (!file) throw notFound();
  return file;
}
