import { recordTypes } from '../record-types.generated.js';
import { exampleOf } from './example.js';
import { outlineOf } from './outline.js';

const typeNamed = (name: string) => {
  const recordType = recordTypes.find(({ type }) => type === name);
  if (!recordType) throw new Error(`the catalogue has no ${name}`);
  return recordType;
};

describe('the outline of a record', () => {
  it('says its first fields, figures with label and unit', () => {
    const data = { scope: 'collective', kind: '一月一法', topics: ['民法典', '湿地保护法'], expected: 14, attended: 0 };
    const { zh, en } = outlineOf(typeNamed('StudySessionHeld'), data);
    expect(zh).toContain('集体 · 一月一法 · 民法典、湿地保护法 · 应到 14 人 · 实到 0 人');
    expect(en).toContain('collective · 一月一法 · 民法典, 湿地保护法 · Expected 14 people · Attended 0 people');
  });

  it('names the first of a long list', () => {
    const { zh, en } = outlineOf(typeNamed('StudySessionHeld'), { topics: ['甲', '乙', '丙', '丁', '戊'] });
    expect([zh, en]).toEqual(['甲、乙、丙 等 5 项', '甲, 乙, 丙 and 2 more']);
  });

  it('leaves out what is not filled in', () => {
    expect(outlineOf(typeNamed('StudySessionHeld'), { kind: '一月一法', topics: [], host: null, lecturer: '' }).zh).toBe('一月一法');
  });

  it('is there for every type that is a record', () => {
    const without = recordTypes.filter((one) => !one.amendment && outlineOf(one, exampleOf(one)).zh === '').map(({ type }) => type);
    expect(without).toEqual([]);
  });
});
