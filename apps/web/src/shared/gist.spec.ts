import { gistOf } from './gist.js';

it('says in a few words what a record is about', () => {
  expect(gistOf({ kind: '一月一法', topics: ['水法', '民法典'], attended: 12, note: '' })).toBe('一月一法 · 水法 · 民法典');
  expect(gistOf({ text: '法'.repeat(80) })).toBe(`${'法'.repeat(60)}…`);
});
