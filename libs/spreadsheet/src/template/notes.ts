import { type Language, say, type Text } from '@app/catalogue';
import type { Column } from '../columns.js';

const NOTES: Readonly<Record<string, Text>> = {
  'id': say('可不填。填了编号的行再次导入时不会重复登记', 'may stay empty; a row with an id is never entered twice'),
  'evidence': say('已有哪些佐证材料，如：签到表；照片', 'kinds of evidence there are, as: 签到表；照片'),
  'recordedAt': say('只在“按原样导入历史”时填写', 'only for history brought in as it was'),
  'recordedBy': say('只在“按原样导入历史”时填写', 'only for history brought in as it was'),
  'role': say('只在“按原样导入历史”时填写', 'only for history brought in as it was'),
  'lateReason': say('发生 7 天后才登记的，写明原因', 'why it is recorded more than 7 days after it happened'),
  'confirmedDifferent': say('与已有记录相似但确是另一件事的，填“是”', 'yes: it resembles a record but is another thing'),
};
const KIND_NOTES: Partial<Record<Column['kind'], Text>> = {
  date: say('日期，如 2022-03-01', 'a date, as 2022-03-01'),
  clock: say('时刻，如 09:30', 'a time, as 09:30'),
  list: say('多项用分号分开', 'several parted by semicolons'),
  flag: say('填“是”或“否”', 'yes or no'),
};

/** What a column wants, as its note and the guide say it. */
export function noteOf({ code, kind, bounds, required, emptyIsNull }: Column, language: Language): string {
  return [required && !emptyIsNull ? say('必填', 'required') : undefined, NOTES[code], KIND_NOTES[kind]]
    .flatMap((text) => (text ? [text[language]] : [])).concat(bounds === '' ? [] : [bounds]).join(say('；', '; ')[language]);
}
