import type { ReportRecord, Span } from '../model.js';
import { listed, phrase, quoted } from '../printing/wording.js';
import { drawnFrom } from './drawn.js';
import { distinct, type DutyYear, textsOf } from './duty-year.js';
import { figureSpan, printedFigure } from './figures.js';

const MONTHLY_LAW = '一月一法';
/** Has a sentence of its own, with its figures. */
const ENFORCEMENT_CLASS = '执法人员网络培训班';

/** The kinds of collective study on record; “一月一法” only when it was held in every month. */
export function studyKinds(year: DutyYear): Span[] | undefined {
  const sessions = year.records('StudySessionHeld').filter(({ data }) => data['scope'] === 'collective');
  const kindOf = (record: ReportRecord): string => phrase(textsOf(record, 'kind')[0] ?? '');
  const kinds = distinct(sessions.map(kindOf));
  const monthly = kinds.includes(MONTHLY_LAW) && year.value('study.monthsWithMonthlyLaw') === 12;
  const named = kinds.filter((kind) => kind !== MONTHLY_LAW);
  return drawnFrom(sessions.filter((record) => monthly || kindOf(record) !== MONTHLY_LAW), listed(monthly ? [...named, `${quoted(MONTHLY_LAW)}集体学法`] : named));
}

/** The exams: 季度考法 only when every quarter had one. */
export function exams(year: DutyYear): Span[] | undefined {
  const held = year.records('LegalExamHeld');
  if (held.length === 0) return undefined;
  return drawnFrom(held, year.value('exam.quarters') === 4 ? '季度考法' : '法律知识考试');
}

/** Training classes other than those for enforcement staff. */
export function otherClasses(year: DutyYear): Span[] | undefined {
  const kindOf = (record: ReportRecord): string => phrase(textsOf(record, 'kind')[0] ?? '');
  const others = year.records('TrainingClassAttended').filter((record) => kindOf(record) !== ENFORCEMENT_CLASS);
  return drawnFrom(others, listed(distinct(others.map(kindOf))));
}

/** Both rates of the training: said together when they are printed alike, each by itself when not; one alone when the other has no value. */
export function trainingRates(year: DutyYear): Span[] | undefined {
  const enrol = printedFigure(year, 'training.enrolRate', '％');
  const pass = printedFigure(year, 'training.passRate', '％');
  if (enrol && pass && enrol.printed === pass.printed) {
    // The number stands once for both rates, so the words lead to the records of each.
    return [{ text: '参训率', figure: enrol }, { text: '、' }, { text: '合格率', figure: pass }, { text: `均达${pass.printed}` }];
  }
  const spans = [
    ...(enrol ? [{ text: '参训率达' }, figureSpan(enrol)] : []),
    ...(enrol && pass ? [{ text: '，' }] : []),
    ...(pass ? [{ text: '合格率达' }, figureSpan(pass)] : []),
  ];
  return spans.length > 0 ? spans : undefined;
}
