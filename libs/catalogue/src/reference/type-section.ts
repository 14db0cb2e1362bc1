import type { RecordType } from '../definition/record-type.js';
import { roleLabels } from '../definition/role.js';
import { sectionLabels } from '../definition/section.js';
import { labelOf, rulesOf, shapeOf } from '../definition/shape.js';
import { type Language, say } from '../definition/text.js';
import { fieldWords } from './field-words.js';
import { table } from './markdown.js';
import { unitWord } from './unit-words.js';

/** One record type: its fields, who records it, what it needs on file, what is warned of, what it feeds. */
export function typeSection(recordType: RecordType, language: Language): string[] {
  const list = (words: readonly string[]) => words.join(say('、', ', ')[language]);
  const recorders = list(recordType.recorders.map((role) => roleLabels[role][language]));
  const evidence = (recordType.evidence ?? []).map((kinds) => kinds.join(say('或', ' or ')[language]));
  const feeds = Object.keys(recordType.contributes ?? {}).map((code) => `\`${code}\``);
  const references = (recordType.references ?? []).map(({ field, to, by }) => `\`${field}\` → ${to}.\`${by}\``);
  const items: [string, string][] = [
    [say('录入人', 'Recorded by')[language], recorders],
    [say('所属部门', 'Work of')[language], list((recordType.sections ?? []).map((section) => sectionLabels[section][language]))],
    [say('必备佐证', 'Evidence needed')[language], list(evidence)],
    [say('指向', 'Refers to')[language], list(references)],
    [say('计入', 'Feeds')[language], list(feeds)],
  ];
  const colon = say('：', ': ')[language];
  return [
    `### ${recordType.label[language]} \`${recordType.type}\``,
    '',
    ...fieldTable(recordType, language),
    ...items.filter(([, text]) => text !== '').map(([name, text]) => `- ${name}${colon}${text}`),
    ...rulesOf(recordType.fields).map((rule) => `- ${say('必须满足', 'Must hold')[language]}${colon}${rule[language]}`),
    ...(recordType.oddities ?? []).map(({ weight, code, text }) => `- ${weightWord(weight)[language]}${colon}${text[language]} (\`${code}\`)`),
    '',
  ];
}

function fieldTable({ fields }: RecordType, language: Language): string[] {
  const head = [
    say('字段', 'Field'), say('名称', 'Label'), say('必填', 'Required'), say('类型', 'Type'), say('单位', 'Unit'), say('范围', 'Bounds'),
  ].map((text) => text[language]);
  const rows = Object.entries(shapeOf(fields)).map(([name, field]) => {
    const { type, bounds, required, unit } = fieldWords(field, language);
    const must = required ? say('是', 'yes')[language] : '';
    return [`\`${name}\``, labelOf(field, name)[language], must, type, unit === undefined ? '' : unitWord(unit, language), bounds];
  });
  return table(head, rows);
}

function weightWord(weight: 'desk' | 'notice') {
  return weight === 'desk' ? say('日常录入不予受理', 'Refused at the desk') : say('提示', 'Warned of');
}
