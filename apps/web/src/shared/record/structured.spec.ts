import { isStructured, linesOf, readLines } from './structured.js';

const ROWS = { type: 'array', items: { type: 'object', properties: { name: {}, date: {} } } };
const FIGURES = { type: 'object', additionalProperties: { type: 'number' } };
const COUNT_OR_NAMES = { anyOf: [{ type: 'integer' }, { type: 'array' }] };

it('knows which values are written line by line', () => {
  expect([ROWS, FIGURES, COUNT_OR_NAMES, { type: 'array', items: { type: 'string' } }, { type: 'string' }].map(isStructured)).toEqual([true, true, true, false, false]);
});

it.each([
  [ROWS, '国家宪法日 2026-12-04\n世界湿地日 2026-02-02', [{ name: '国家宪法日', date: '2026-12-04' }, { name: '世界湿地日', date: '2026-02-02' }]],
  [FIGURES, 'patrol.count 1387\nstudy.sessions 29', { 'patrol.count': 1387, 'study.sessions': 29 }],
  [COUNT_OR_NAMES, '12', 12],
  [COUNT_OR_NAMES, '张三\n李四', ['张三', '李四']],
])('%j: %j is read, and written again as it was', (schema, text, value) => {
  expect(readLines(text, schema)).toEqual(value);
  expect(linesOf(value)).toBe(text);
});

it('reads names in one line too, nothing as nothing, and leaves what it cannot read to the server', () => {
  expect([readLines('张三、李四', COUNT_OR_NAMES), readLines(' \n', ROWS), readLines('patrol.count 许多', FIGURES)]).toEqual([['张三', '李四'], undefined, { 'patrol.count': '许多' }]);
});
