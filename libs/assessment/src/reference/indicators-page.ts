import { type Language, markdownTable, say, type Text } from '@app/catalogue';
import { defaultSets } from '../defaults/index.js';
import { type Indicator, type IndicatorSet, setLabel } from '../set/indicator-set.js';
import { COUNTS, INDICATOR_FIELDS, NA_POLICIES, SET_FIELDS } from './document-words.js';
import { FUNCTIONS, LISTS, NAMES } from './formula-words.js';
import { FORECASTS, LIGHTS, PACES } from './interim-words.js';
import { RULES } from './rule-words.js';

const INTRODUCTION = say(
  '本页由代码生成（`npm run generate`），请勿手工修改。指标体系是一份 YAML 或 JSON 文档，其结构见 [`indicator-set.schema.json`](indicator-set.schema.json)；用 `duty sets check` 检查，用 `duty sets publish` 发布。',
  'Made from the code by `npm run generate`; not to be edited. A set of indicators is a document in YAML or JSON, its shape in [`indicator-set.schema.json`](indicator-set.schema.json); `duty sets check` checks it, `duty sets publish` publishes it.',
);
const TOTAL = say(
  '总分 = 得分之和 × 100 ÷ 适用分值之和 + 加分 − 减分，不低于 0，不超过一票否决的上限。全程用精确小数，只在最后四舍五入到两位。单位情况缺少所需数据的指标一律不适用。',
  'Total = Σ scores × 100 ÷ Σ weights that apply + bonus − malus, not below 0 and not above what a veto leaves. Exact decimals throughout, rounded half up to two places at the end only. An indicator for which the profile lacks a number never applies.',
);
const EXPECTED = say('“预期”是到所看之日应达到的值：目标 × 进度给出的比例；以件计的取整数。', 'What is expected is the target × the share that the pace gives by the day; of things counted one by one, whole ones only.');
const BOUNDS = say('每个预测都带上下限：照此下去，五次中有四次落在其间。方法按名称列出。', 'Each forecast has bounds: if things go on like this the year ends between them four times out of five. The methods, by name:');
const NEXT = say(
  '“下一步”按再登记一条记录能为总分增加多少分排列，用同一套计分规则试算；逾期的、已过月份的补不回来，不再列出。',
  'The next acts are ranked by what one more record would add to the total, worked out by the same rules; what was late or belongs to a month that is over is not offered, since it brings nothing.',
);
const DEFAULTS = say(
  '产品自带的默认指标。各列：编号、名称、公式、单位、目标、分值、规则、无可计算事项时、依据。',
  'The indicators that the product brings along. The source is given in Chinese, as it stands in the set.',
);
const OFFICES = say('没有野外管护的单位用 `default-office`：同样的指标，去掉需要管护业务包的，分值按比例折为 100。', 'Bureaus without field work use `default-office`: the same without what needs a pack of field care, its weights rescaled to 100.');

/** The reference page of sets, formulas, rules, forecasts and the default indicators, as Markdown. */
export function indicatorsPage(language: Language): string {
  const speak = (text: Text): string => text[language];
  const heading = (zh: string, en: string): string[] => [`## ${speak(say(zh, en))}`, ''];
  const meaning = say('含义', 'Meaning');
  const listed = (head: Text, words: Readonly<Record<string, Text>>): string[] =>
    markdownTable([head, meaning].map(speak), Object.entries(words).map(([name, text]) => [`\`${name}\``, speak(text)]));
  const pairs = (head: Text, words: readonly (readonly [string, Text])[]): string[] =>
    markdownTable([head, meaning].map(speak), words.map(([name, text]) => [`\`${name}\``, speak(text)]));
  const field = say('字段', 'Field');
  return [
    `# ${speak(say('考核指标', 'Indicators'))}`, '', speak(INTRODUCTION), '',
    ...heading('指标体系文档', 'A set as a document'), ...listed(field, SET_FIELDS),
    ...listed(say('维度的计法', 'How a dimension counts'), COUNTS), ...listed(say('指标的字段', 'Field of an indicator'), INDICATOR_FIELDS),
    ...heading('公式', 'Formulas'), ...pairs(say('名称', 'Name'), NAMES), ...pairs(say('名单', 'List'), LISTS), ...pairs(say('函数', 'Function'), Object.values(FUNCTIONS)),
    ...heading('计分规则', 'Score rules'),
    ...markdownTable([say('规则', 'Rule'), say('参数', 'Parameters'), meaning].map(speak), Object.entries(RULES).map(([kind, [parameters, text]]) => [`\`${kind}\``, parameters, speak(text)])),
    ...listed(say('没有可计算的事项时（`naPolicy`）', 'Nothing to measure (`naPolicy`)'), NA_POLICIES), speak(TOTAL), '',
    ...heading('年中怎么看', 'In the course of the year'), speak(EXPECTED), '', ...listed(say('进度', 'Pace'), PACES), ...listed(say('进度灯', 'Light'), LIGHTS),
    speak(BOUNDS), '', ...listed(say('预测方法', 'Forecast'), FORECASTS), speak(NEXT), '',
    ...heading('默认指标', 'The default indicators'), speak(DEFAULTS), '', ...defaultTables(language), speak(OFFICES), '',
  ].join('\n');
}

/** The newest default set whole; of older versions what differs. */
function defaultTables(language: Language): string[] {
  const [newest, ...older] = defaultSets.filter(({ name }) => name === 'default').reverse();
  if (!newest) throw new Error('the product has lost its default set');
  const differing = (set: IndicatorSet): Indicator[] =>
    set.indicators.filter((indicator) => JSON.stringify(indicator) !== JSON.stringify(newest.indicators.find(({ code }) => code === indicator.code)));
  return [
    `### \`${setLabel(newest)}\``, '', ...indicatorTable(newest.indicators, language),
    ...older.flatMap((set) => [`### ${say(`\`${setLabel(set)}\` 的不同之处`, `What differs in \`${setLabel(set)}\``)[language]}`, '', ...indicatorTable(differing(set), language)]),
  ];
}

function indicatorTable(indicators: readonly Indicator[], language: Language): string[] {
  const head = [
    say('编号', 'Code'), say('名称', 'Name'), say('公式', 'Formula'), say('单位', 'Unit'), say('目标', 'Target'), say('分值', 'Weight'), say('规则', 'Rule'), say('无可计算', 'n/a'), say('依据', 'Source'),
  ].map((text) => text[language]);
  return markdownTable(head, indicators.map(({ code, name, formula, unit, direction, target, weight, rule, naPolicy, source }) => {
    const { kind, ...parameters } = rule;
    const given = Object.entries(parameters).map(([parameter, value]) => ` ${parameter} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(',');
    const wanted = target === null ? '–' : `${direction === 'higher' ? '≥' : direction === 'lower' ? '≤' : '='} ${String(target)}`;
    return [code, name[language], `\`${formula}\``, unit, wanted, String(weight), `${kind}${given}`, naPolicy, source];
  }));
}
