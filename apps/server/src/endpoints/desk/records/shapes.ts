import { isCalendarDate } from '@app/calendar';
import { because, type EffectiveRecord, type Finding, type Language } from '@app/catalogue';
import type { ChangeRequest, Entered } from '@app/ledger';
import { z } from 'zod';

/** Who reads and writes of an organisation names it; its records by their ids. */
export const placeSchema = z.object({ organization: z.string().meta({ description: '单位名称 Name of the organisation' }) });
export const recordPlaceSchema = placeSchema.extend({ record: z.string().min(1).max(500).meta({ description: '记录编号 Id of the record' }) });

export const textSchema = z.string().min(1).max(500);
export const dateSchema = z.string().refine(isCalendarDate, because('不是有效日期，应为 YYYY-MM-DD', 'is no calendar date, expected YYYY-MM-DD')).meta({ format: 'date', examples: ['2022-03-01'] });
export const instantSchema = z.iso.datetime({ offset: true }).meta({ examples: ['2022-03-01T09:30:00+08:00'] });

/** What every entry may say of itself. */
export const entryShape = {
  id: textSchema.optional().meta({ description: '客户端给的编号；不给则由 Idempotency-Key 得出 The client\'s own id; follows from the Idempotency-Key where none is given' }),
  deviceTime: instantSchema.optional().meta({ description: '设备上的登记时刻 When it was entered, by the device\'s clock' }),
  sentAt: instantSchema.optional().meta({ description: '设备发送请求的时刻 When it was sent, by the device\'s clock: tells an entry made without signal from a wrong clock' }),
};

export const findingSchema = z.object({ code: z.string(), field: z.string(), message: z.string() }).meta({ id: 'Finding' });

export const enteredSchema = z.object({
  id: z.string(),
  position: z.int().meta({ description: '日志位置，可作 atLeast Log position, for atLeast' }),
  revision: z.int().meta({ description: '记录的版次，可作 If-Match Revision of the record, for If-Match' }),
  repeated: z.boolean().meta({ description: '台账中已有同一登记 The very same entry was there already' }),
  requested: z.boolean().meta({ description: '须经他人批准，已作为申请提出 It waits, as a request, until a second person approves it' }),
  warnings: z.array(findingSchema),
}).meta({ id: 'Entered' });

export const alikeSchema = z.object({ id: z.string(), type: z.string(), occurredOn: z.string(), recordedBy: z.string(), data: z.record(z.string(), z.unknown()) }).meta({ id: 'AlikeRecord' });

/** A change that waits for a second person. */
export const requestSchema = z.object({
  id: z.string(), change: z.string(), patch: z.array(z.object({ path: z.string(), old: z.unknown(), new: z.unknown() })).optional(), canonical: z.string().optional(),
  reason: z.string(), by: z.string(), at: z.string(),
}).meta({ id: 'ChangeRequest' });

export function requestJson({ patch, ...request }: ChangeRequest): z.infer<typeof requestSchema> {
  return { ...request, ...(patch && { patch: [...patch] }) };
}

export function findingsIn(language: Language, findings: readonly Finding[]): z.infer<typeof findingSchema>[] {
  return findings.map(({ code, field, text }) => ({ code, field, message: text[language] }));
}

export function enteredJson({ warnings, ...entered }: Entered, language: Language): z.infer<typeof enteredSchema> {
  return { ...entered, warnings: findingsIn(language, warnings) };
}

export function alikeJson({ id, type, occurredOn, recordedBy, data }: EffectiveRecord): z.infer<typeof alikeSchema> {
  return { id, type, occurredOn, recordedBy, data };
}
