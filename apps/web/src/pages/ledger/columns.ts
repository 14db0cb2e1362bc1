import { type Language, say, type Text } from '../../language/text.js';
import { fieldText, valueText } from '../../shared/field-value.js';
import { instantText } from '../../shared/moment.js';
import type { FormField } from '../../shared/record-types.js';
import { type LedgerLine, statesOf } from '../../shared/record/states.js';

export interface Column {
  key: string;
  label: Text;
  unit?: string;
  /** Pixels; the content takes what is left. */
  width?: number;
  /** Right-aligned. */
  figure?: boolean;
  /** Shown before anybody has chosen. */
  usual: boolean;
  text: (line: LedgerLine, language: Language) => string;
}

const date: Column = { key: 'occurredOn', label: say('日期', 'Date'), width: 108, usual: true, text: ({ occurredOn }) => occurredOn };
const type: Column = { key: 'type', label: say('类型', 'Type'), width: 168, usual: true, text: ({ label }) => label };
const outline: Column = { key: 'outline', label: say('内容', 'Content'), usual: true, text: ({ outline: said }) => said };
const rest: readonly Column[] = [
  { key: 'evidence', label: say('佐证', 'Evidence'), width: 150, usual: false, text: ({ evidence }, language) => valueText(evidence, language) },
  { key: 'recordedBy', label: say('录入人', 'Recorded by'), width: 118, usual: true, text: ({ recordedBy }) => recordedBy },
  { key: 'recordedAt', label: say('录入时间', 'Recorded at'), width: 148, usual: false, text: ({ recordedAt }) => instantText(recordedAt) },
  { key: 'states', label: say('状态', 'State'), width: 190, usual: true, text: (line, language) => valueText(statesOf(line).map(({ label }) => label[language]), language) },
  { key: 'reason', label: say('作废或重复的原因', 'Why struck out'), width: 200, usual: false, text: ({ reason }) => reason ?? '' },
  { key: 'id', label: say('编号', 'Number'), width: 130, usual: false, text: ({ id }) => id },
];

const USUAL_FIELDS = 6;
const FIGURES: readonly string[] = ['integer', 'number'];

/** The columns there are: those of every record, and one a field where only one type is shown. */
export function columnsFor(fields: readonly FormField[] | undefined): Column[] {
  if (!fields) return [date, type, outline, ...rest];
  return [date, ...fields.map((field, index) => columnOf(field, index < USUAL_FIELDS)), ...rest];
}

function columnOf({ name, label, unit, kind, words }: FormField, usual: boolean): Column {
  const figure = FIGURES.includes(kind);
  return { key: `data.${name}`, label, usual, ...(unit !== null && { unit }), ...(figure && { figure }), ...(kind !== 'text' && kind !== 'list' && { width: 120 }), text: ({ data }, language) => fieldText(data[name], { unit: null, words }, language) };
}

/** Those chosen, in the order in which they stand; the usual ones before anybody has chosen. */
export function columnsShown(columns: readonly Column[], chosen: readonly string[] | undefined): Column[] {
  const shown = columns.filter(({ key, usual }) => chosen?.includes(key) ?? usual);
  return shown.length > 0 ? shown : columns.slice(0, 1);
}
