import { paragraph, section, sentence } from '../testing/building-blocks.js';
import { fullProfile, sampleReport } from '../testing/sample-report.js';
import { writeText } from './write-text.js';

const basis = paragraph(sentence('S02', 'h', '报告', '如下：'));
const sections = [
  section('S03', 1, '一、工作'),
  section('S04', 2, '（一）学法', [paragraph(sentence('S05', 'c', '甲。'), sentence('S06', 'c', '乙。')), paragraph(sentence('S07', 'c', '丙。'))]),
  section('S41', 2, '（二）打算', [paragraph(sentence('S42', 'e', '丁。')), paragraph(sentence('S43', 'e', '戊。'))], true),
  section('S45', 2, '（三）已有句号。', [paragraph(sentence('S46', 'e', '己。'))], true),
];

test('one paragraph a line, two characters in, run-in headings in their paragraph', () => {
  expect(writeText(sampleReport({ title: '题目', basis, sections }))).toBe(
    ['题目', '　　报告如下：', '　　一、工作', '　　（一）学法', '　　甲。乙。', '　　丙。', '　　（二）打算。丁。', '　　戊。', '　　（三）已有句号。己。', ''].join('\n'),
  );
});

test('addressee, signer and date when the bureau says them', () => {
  const lines = writeText(sampleReport({ title: '题目', basis, sections: [], profile: fullProfile })).split('\n');
  expect(lines).toEqual(['题目', '云泽县委依法治县办：', '　　报告如下：', '云泽县湿地局', '2023年2月8日', '']);
});

test('a colon typed with the addressee is not doubled', () => {
  for (const addressee of ['县委办', '县委办:', '县委办：']) {
    expect(writeText(sampleReport({ profile: { addressee } })).split('\n')[1]).toBe('县委办：');
  }
});
