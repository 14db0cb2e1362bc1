import fc from 'fast-check';
import { breakTitle } from './title.js';

const titleOf = (organization: string): string => `${organization}党政主要负责人履行推进法治建设第一责任人职责情况的报告`;
const organizations = fc.string({ unit: fc.constantFrom(...Array.from('云泽县水务局委员会办公室')), minLength: 1, maxLength: 70 });

describe('the title', () => {
  it.each([
    ['云泽县湿地局', ['云泽县湿地局党政主要负责人履行推进', '法治建设第一责任人职责情况的报告']],
    ['水务局', ['水务局党政主要负责人履行推进', '法治建设第一责任人职责情况的报告']],
    ['云泽县住房和城乡建设局', ['云泽县住房和城乡建设局党政主要负责人履行', '推进法治建设第一责任人职责情况的报告']],
    ['云泽县退役军人事务与双拥优抚工作服务局', ['云泽县退役军人事务与双拥优抚工作服务局', '党政主要负责人履行推进法治建设', '第一责任人职责情况的报告']],
  ])('of %s is broken by meaning', (organization, lines) => {
    expect(breakTitle(titleOf(organization), organization)).toEqual(lines);
  });

  it('keeps every character, no line above 20, and the words of the duty whole', () => {
    fc.assert(fc.property(organizations, (organization) => {
      const lines = breakTitle(titleOf(organization), organization);
      expect(lines.join('')).toBe(titleOf(organization));
      expect(Math.max(...lines.map((line) => Array.from(line).length))).toBeLessThanOrEqual(20);
      const kept = ['第一责任人', '主要负责人', '法治建设', ...(organization.length <= 20 ? [organization] : [])];
      expect(kept.filter((word) => !lines.some((line) => line.includes(word)))).toEqual([]);
    }));
  });
});
