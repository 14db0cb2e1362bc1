import { RUN, runsOf } from './face.js';

const faces = (text: string) => runsOf(text, RUN.text).map((run) => [run.text, (run.font as { ascii: string }).ascii]);

test('plain text is one run, digits in Times New Roman', () => {
  expect(faces('全年巡查1300多次，“谁执法谁普法”。')).toEqual([['全年巡查1300多次，“谁执法谁普法”。', 'Times New Roman']]);
});

test('a quotation mark beside a digit stays in the Chinese face', () => {
  expect(faces('《“绿盾2022”方案》')).toEqual([['《“绿盾2022', 'Times New Roman'], ['”', '仿宋_GB2312'], ['方案》', 'Times New Roman']]);
  expect(faces('“12·4”')).toEqual([['“', '仿宋_GB2312'], ['12', 'Times New Roman'], ['·', '仿宋_GB2312'], ['4', 'Times New Roman'], ['”', '仿宋_GB2312']]);
});

test('no text, no run', () => {
  expect(faces('')).toEqual([]);
});
