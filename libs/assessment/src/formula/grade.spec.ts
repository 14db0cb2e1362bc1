import { contextOf, type Done } from '../testing/small-set.js';
import { evaluate } from './evaluate.js';
import { parseFormula } from './parse-formula.js';

it('of two grades on one day takes the same one, whichever was entered first', () => {
  const grades: Done[] = [['review.grade', { key: '良好' }], ['review.grade', { key: '优秀' }]];
  const of = (done: readonly Done[]) => evaluate(parseFormula('grade(review.grade)'), contextOf(done), () => { throw new Error('none was asked for'); });
  expect(of(grades)).toEqual(of([...grades].reverse()));
});
