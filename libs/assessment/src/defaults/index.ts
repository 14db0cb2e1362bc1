import { type Indicator, type IndicatorSet } from '../set/indicator-set.js';
import { approvals } from './approvals.js';
import { dataQuality } from './data-quality.js';
import { enforcement } from './enforcement.js';
import { extras } from './extras.js';
import { fieldCare } from './field-care.js';
import { leadership } from './leadership.js';
import { openness } from './openness.js';
import { popularisation } from './popularisation.js';
import { study } from './study.js';
import { restrictSet } from '../scoring/restrict-set.js';

/** What both versions share. */
const common: Omit<IndicatorSet, 'version' | 'validFrom' | 'validTo'> = {
  name: 'default',
  title: { zh: '法治建设目标考核（默认指标）', en: 'Target assessment of the rule of law (default)' },
  source: '产品自带，参照各地公开的考核办法整理；本县印发的考核文件发布后以其为准',
  dimensions: [
    { code: 'L', name: { zh: '组织领导', en: 'Leadership' }, counts: 'score' },
    { code: 'S', name: { zh: '学法培训', en: 'Study and training' }, counts: 'score' },
    { code: 'P', name: { zh: '普法宣传', en: 'Popularisation' }, counts: 'score' },
    { code: 'W', name: { zh: '管护巡查', en: 'Field care' }, counts: 'score' },
    { code: 'A', name: { zh: '审批服务', en: 'Approvals' }, counts: 'score' },
    { code: 'O', name: { zh: '政务公开', en: 'Openness' }, counts: 'score' },
    { code: 'E', name: { zh: '行政执法', en: 'Enforcement' }, counts: 'score' },
    { code: 'X', name: { zh: '加减分', en: 'Extras' }, counts: 'extra' },
    { code: 'D', name: { zh: '数据质量', en: 'Data quality' }, counts: 'internal' },
  ],
  indicators: [
    ...leadership, ...study, ...popularisation, ...fieldCare, ...approvals, ...openness, ...enforcement, ...extras, ...dataQuality,
  ],
};

/** Up to 2022: 40 class hours an officer. */
const of2022: IndicatorSet = { ...common, version: '2022', validFrom: '2000-01-01', validTo: '2022-12-31' };

/** From 2023 on: 60 class hours an officer (国办发〔2023〕27号). */
const of2023: IndicatorSet = {
  ...common,
  version: '2023',
  validFrom: '2023-01-01',
  indicators: common.indicators.map((indicator): Indicator => (indicator.code === 'I-S08'
    ? { ...indicator, target: 60, rule: { kind: 'BAND', base: 60, width: 6, step: 0.2 } }
    : indicator)),
};

const OFFICE_TITLE = { zh: '法治建设目标考核（默认指标，无野外管护的单位）', en: 'Target assessment of the rule of law (default, bureaus without field work)' };

/** The same without what needs wardens or wetlands, rescaled to 100. */
function forOffices(set: IndicatorSet): IndicatorSet {
  const { dimensions, ...office } = restrictSet(set, new Set(['common']));
  return { ...office, name: 'default-office', title: OFFICE_TITLE, dimensions: dimensions.filter(({ code }) => code !== 'W') };
}

/** The sets that the product brings along; a county's own are published beside them. */
export const defaultSets: readonly IndicatorSet[] = [of2022, of2023, forOffices(of2022), forOffices(of2023)];
