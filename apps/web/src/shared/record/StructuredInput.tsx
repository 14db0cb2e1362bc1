import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { linesOf, mannerOf, readLines } from './structured.js';

const HINTS: Readonly<Record<string, Text>> = {
  rows: say('每行一项：名称 日期，如 国家宪法日 2026-12-04', 'one a line: name and date, as Constitution Day 2026-12-04'),
  figures: say('每行一个：代码 数值，如 patrol.count 1387', 'one a line: code and figure, as patrol.count 1387'),
  countOrNames: say('人数，或每行一个姓名', 'how many, or one name a line'),
};

interface Props {
  id?: string;
  schema: Record<string, unknown>;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Lines for a value of several parts; what is typed stays as it is typed. */
export function StructuredInput({ id, schema, value, onChange }: Props): ReactNode {
  const t = useText();
  const [text, setText] = useState(() => linesOf(value));
  const hint = HINTS[mannerOf(schema) ?? ''];
  return (
    <Input.TextArea {...(id !== undefined && { id })} autoSize={{ minRows: 2, maxRows: 8 }} value={text} {...(hint && { placeholder: t(hint) })} onChange={({ target }) => {
      setText(target.value);
      onChange(readLines(target.value, schema));
    }} />
  );
}
