import { type FieldKind, formOf, type Language, type RecordType, say, shapeOf, type Text } from '@app/catalogue';

/** A column of a type's table: something said about the record, or a field of its payload. */
export interface Column {
  /** The path by which refusals name it: `occurredOn`, `data.attended`. */
  code: string;
  label: Text;
  kind: FieldKind;
  required: boolean;
  /** An empty cell is said as null: the field must be there and may be empty. */
  emptyIsNull: boolean;
  unit: string | null;
  words: readonly { word: string; label: Text }[] | null;
  /** In a sentence, in the reader's language. */
  bounds: string;
}

const surroundings: readonly Pick<Column, 'code' | 'label' | 'kind' | 'required'>[] = [
  { code: 'id', label: say('编号', 'Id'), kind: 'text', required: false },
  { code: 'occurredOn', label: say('发生日期', 'Date'), kind: 'date', required: true },
];
const besides: readonly Pick<Column, 'code' | 'label' | 'kind' | 'required'>[] = [
  { code: 'evidence', label: say('佐证材料', 'Evidence'), kind: 'list', required: false },
  { code: 'lateReason', label: say('迟录原因', 'Why late'), kind: 'text', required: false },
  { code: 'confirmedDifferent', label: say('确认不是重复', 'Confirmed different'), kind: 'flag', required: false },
  { code: 'recordedAt', label: say('录入时间', 'Recorded at'), kind: 'instant', required: false },
  { code: 'recordedBy', label: say('录入人', 'Recorded by'), kind: 'text', required: false },
  { code: 'role', label: say('录入角色', 'Role'), kind: 'text', required: false },
];

/** The columns in which records of a type stand, in the order of its form. */
export function columnsOf(recordType: RecordType, language: Language): Column[] {
  const shape = shapeOf(recordType.fields);
  const plain = { emptyIsNull: false, unit: null, words: null, bounds: '' };
  const fields = formOf(recordType, language).fields.map(({ name, label, kind, required, unit, words, bounds }) => ({
    code: `data.${name}`, label, kind, required, unit, words, bounds,
    emptyIsNull: required && shape[name]?.safeParse(null).success === true,
  }));
  return [...surroundings.map((one) => ({ ...one, ...plain })), ...fields, ...besides.map((one) => ({ ...one, ...plain }))];
}

/** What stands at the head of a column: its name, with the unit, and a star where it must be filled in. */
export function headOf({ label, unit, required, emptyIsNull }: Column, language: Language): string {
  const inUnit = unit === null ? '' : say(`（${unit}）`, ` (${unit})`)[language];
  return `${label[language]}${inUnit}${required && !emptyIsNull ? ' *' : ''}`;
}

/** A head as it is compared: without star, unit and spaces, however wide it was typed. */
export function plainHead(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '').replace(/\*$/, '').replace(/\([^()]*\)$/, '').toLowerCase();
}
