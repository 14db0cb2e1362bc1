import { createHash } from 'node:crypto';
import { figure, paragraph, sentence } from '../testing/building-blocks.js';
import { sampleReport } from '../testing/sample-report.js';
import { figuresSha256, reportId } from './properties.js';

test('the digest can be made again by hand', () => {
  const model = sampleReport({ basis: paragraph(sentence('S13', 'a', figure('patrol.count', 1392, '1300多'), '次')), sections: [] });
  const byHand = createHash('sha256').update('[{"measure":"patrol.count","printed":"1300多","value":1392}]').digest('hex');
  expect(figuresSha256(model)).toBe(byHand);
});

test('the id is of bureau, year and moment, not of the text', () => {
  const id = reportId(sampleReport());
  expect(reportId(sampleReport({ title: '另一题目', sections: [] }))).toBe(id);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const others = [{ organization: '云泽县水务局' }, { year: 2021 }, { position: 2113 }, { knownAt: null }].map((change) => reportId(sampleReport(change)));
  expect(new Set([id, ...others]).size).toBe(5);
});
