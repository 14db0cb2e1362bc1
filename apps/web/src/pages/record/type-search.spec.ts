import { searchTypes } from './type-search.js';

const types = [
  { type: 'PatrolCompleted', label: { zh: '巡查', en: 'Patrol' } },
  { type: 'StudySessionHeld', label: { zh: '集体学法', en: 'Study session' } },
  { type: 'LegalExamHeld', label: { zh: '法律考试', en: 'Legal exam' } },
];
const initials = (text: string): string => ({ 巡查: 'xc', 集体学法: 'jtxf', 法律考试: 'flks' })[text] ?? '';
const found = (typed: string) => searchTypes(types, typed, 'zh', initials).map(({ type }) => type);

it.each([
  ['', ['PatrolCompleted', 'StudySessionHeld', 'LegalExamHeld']],
  ['学法', ['StudySessionHeld']], ['xf', ['StudySessionHeld']], ['XC', ['PatrolCompleted']], ['study', ['StudySessionHeld']], ['LegalExam', ['LegalExamHeld']],
  ['法', ['LegalExamHeld', 'StudySessionHeld']], ['没有', []],
])('%j finds %j', (typed, types) => {
  expect(found(typed)).toEqual(types);
});
