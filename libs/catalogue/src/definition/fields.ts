import { isCalendarDate, isClockTime } from '@app/calendar';
import { z } from 'zod';
import { characterCount, say, type Text } from './text.js';

declare module 'zod' {
  interface GlobalMeta {
    /** What a person reads beside the field. */
    label?: Text;
    /** Unit of the value, as 人, 小时, 公顷. */
    unit?: string;
    /** What people read for each word of a closed list. */
    words?: Readonly<Record<string, Text>>;
  }
}

const MAX_TEXT = 500;

/** Labels and unit that the form, the ledger and the reference page show. */
export interface FieldLabel {
  zh: string;
  en: string;
  unit?: string;
  /** A value for examples, where the label does not do for one. */
  example?: string;
}

function labelled<T extends z.ZodType>(schema: T, { zh, en, unit, example }: FieldLabel): T {
  return schema.meta({ label: { zh, en }, ...(unit ? { unit } : {}), ...(example ? { example } : {}) });
}

/** A custom refusal in both languages; `definition/explain-issue.ts` reads it back. */
export function because(zh: string, en: string): { params: { text: Text } } {
  return { params: { text: { zh, en } } };
}

// The meta says to readers of the JSON schema what the check does.
const anyText = z.string().refine(
  (value) => value.length > 0 && characterCount(value) <= MAX_TEXT,
  because(`应为 1 至 ${String(MAX_TEXT)} 个字符`, `must have 1 to ${String(MAX_TEXT)} characters`),
).meta({ minLength: 1, maxLength: MAX_TEXT });

/** 1–500 characters. */
export function text(label: FieldLabel) {
  return labelled(anyText, label);
}

/** Why something is changed, taken back or refused. */
export function reason(zh: string) {
  return text({ zh, en: 'Reason', example: '经核对原始材料，与实际不符' });
}

/** A list of texts; `min` items at least. */
export function textList(label: FieldLabel, min = 0) {
  return labelled(z.array(anyText).min(min), label);
}

/** A list of person ids; all different when `distinct`. */
export function personIds(label: FieldLabel, options: { min?: number; distinct?: boolean } = {}) {
  const ids = z.array(anyText).min(options.min ?? 0);
  const distinct = because('人员编号不能重复', 'person ids must not repeat');
  if (!options.distinct) return labelled(ids, label);
  return labelled(ids.refine((list) => new Set(list).size === list.length, distinct).meta({ uniqueItems: true }), label);
}

/** A whole number, 0 or more unless `min` says otherwise. */
export function integer(label: FieldLabel, bounds: { min?: number; max?: number } = {}) {
  const schema = z.int().min(bounds.min ?? 0);
  return labelled(bounds.max === undefined ? schema : schema.max(bounds.max), label);
}

/** A year of the calendar, 1 to 9999. */
export function year(label: FieldLabel) {
  return integer(label, { min: 1, max: 9999 });
}

/** A finite number; `above` excludes the bound itself. */
export function decimal(label: FieldLabel, bounds: { above?: number; min?: number; max?: number } = {}) {
  let schema = z.number();
  if (bounds.above !== undefined) schema = schema.gt(bounds.above);
  if (bounds.min !== undefined) schema = schema.min(bounds.min);
  if (bounds.max !== undefined) schema = schema.max(bounds.max);
  return labelled(schema, label);
}

export function flag(label: FieldLabel) {
  return labelled(z.boolean(), label);
}

/** One of a closed list of words; the record holds the word, people read what it stands for. */
export function choice<Word extends string>(words: Readonly<Record<Word, Text>>, label: FieldLabel) {
  return labelled(z.enum(Object.keys(words) as [Word, ...Word[]]).meta({ words }), label);
}

/** The quarters of a year, Q1 to Q4. */
export function quarter(label: FieldLabel) {
  return choice({ Q1: say('一季度', 'first quarter'), Q2: say('二季度', 'second quarter'), Q3: say('三季度', 'third quarter'), Q4: say('四季度', 'fourth quarter') }, label);
}

/** A calendar date `YYYY-MM-DD`. */
export function date(label: FieldLabel) {
  const real = because('不是有效日期，应为 YYYY-MM-DD', 'is no calendar date, expected YYYY-MM-DD');
  return labelled(z.string().refine(isCalendarDate, real).meta({ format: 'date' }), label);
}

/** A time of day `HH:MM`. */
export function clockTime(label: FieldLabel) {
  const real = because('不是有效时刻，应为 HH:MM', 'is no time of day, expected HH:MM');
  return labelled(z.string().refine(isClockTime, real).meta({ format: 'clock' }), label);
}

/** The payload of a type. Unknown fields pass: they are kept, and named in a warning. */
export function payload<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.looseObject(shape);
}
