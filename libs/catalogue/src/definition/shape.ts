import { z } from 'zod';
import type { RecordType } from './record-type.js';
import { say, type Text } from './text.js';

/** The named fields of a payload, whatever checks are wrapped around them. */
export function shapeOf(fields: z.ZodType): Record<string, z.ZodType> {
  return fields instanceof z.ZodObject ? (fields.shape) : {};
}

/** The names of a type's fields, in their order. */
export function knownFieldsOf({ fields }: RecordType): string[] {
  return Object.keys(shapeOf(fields));
}

/** The fields of a payload that its type does not know. */
export function unknownFieldsOf(fields: z.ZodType, data: object): string[] {
  const known = shapeOf(fields);
  return Object.keys(data).filter((name) => !Object.hasOwn(known, name));
}

/** A field without what says that it may be absent or null. */
export function coreOf(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodOptional || field instanceof z.ZodNullable ? coreOf(field.unwrap() as z.ZodType) : field;
}

/** What a person reads beside a field; the name of the field where nothing is given. */
export function labelOf(field: z.ZodType | undefined, name: string): Text {
  return (field && coreOf(field).meta()?.label) ?? say(name, name);
}

/** What a payload must keep across its fields, as the schema itself says it when it refuses. */
export function rulesOf(fields: z.ZodType): Text[] {
  if (!(fields instanceof z.ZodObject)) return [];
  return (fields.def.checks ?? []).flatMap((check) => {
    const { params } = check._zod.def as { params?: { text?: Text } };
    return params?.text ? [params.text] : [];
  });
}
