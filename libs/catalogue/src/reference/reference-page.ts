import type { Catalogue } from '../catalogue.js';
import { packLabels, packs } from '../definition/pack.js';
import { type Language, say } from '../definition/text.js';
import type { MeasureDefinition } from '../measure/measure-definition.js';
import { table } from './markdown.js';
import { ruleWords } from './rule-words.js';
import { typeSection } from './type-section.js';
import { unitWord } from './unit-words.js';

const TITLE = say('记录类型与数据项', 'Record types and measures');
const INTRODUCTION = say(
  '本页由目录生成（`npm run generate`），请勿手工修改。“日常录入不予受理”的情形，在可信导入中仅作提示。',
  'Made from the catalogue by `npm run generate`; not to be edited. What is refused at the desk is a warning in a trusted import. '
    + 'Evidence and the words of closed lists are given as they stand in the records, in Chinese.',
);

/** The reference page of all record types and measures, as Markdown. */
export function referencePage(catalogue: Catalogue, language: Language): string {
  const types = [...catalogue.types.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  const measures = [...catalogue.measures.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const listed = measures.filter((definition) => definition.listed);
  const supporting = measures.filter((definition) => !definition.listed);
  return [
    `# ${TITLE[language]}`,
    '',
    INTRODUCTION[language],
    '',
    ...packs.flatMap((pack) => {
      const ofPack = types.filter((recordType) => recordType.pack === pack);
      return ofPack.length === 0 ? [] : [
        `## ${packLabels[pack][language]}`,
        '',
        ...ofPack.flatMap((recordType) => typeSection(recordType, language)),
      ];
    }),
    `## ${say('数据项', 'Measures')[language]}`,
    '',
    ...measureTable(catalogue, listed, language),
    `## ${say('辅助数据项', 'Supporting measures')[language]}`,
    '',
    say('仅用于计算其他数据项，不单独列示。', 'They only serve other measures and are not listed by themselves.')[language],
    '',
    ...measureTable(catalogue, supporting, language),
  ].join('\n');
}

function measureTable(catalogue: Catalogue, measures: readonly MeasureDefinition[], language: Language): string[] {
  const head = [
    say('代码', 'Code'), say('名称', 'Label'), say('单位', 'Unit'), say('计算方法', 'Rule'), say('口径', 'Counting rule'), say('来源', 'Fed by'),
  ].map((text) => text[language]);
  const rows = measures.map(({ code, label, unit, rule, countingRule }) => [
    `\`${code}\``, label[language], unitWord(unit, language), ruleWords(rule, language), countingRule[language],
    catalogue.typesOf(code).join(say('、', ', ')[language]),
  ]);
  return table(head, rows);
}
