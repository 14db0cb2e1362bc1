import type { ReportModel } from '../model.js';
import { paragraph, sentence } from './building-blocks.js';
import { planSections, problems } from './sample-outlook.js';
import { workSections } from './sample-work.js';

/** A report of an invented bureau in words of its own, long enough for several pages. */
export function sampleReport(changes: Partial<ReportModel> = {}): ReportModel {
  return {
    organization: '云泽县湿地局',
    year: 2022,
    position: 2114,
    knownAt: '2023-02-08T18:00:00+08:00',
    lastRecordedAt: '2023-02-08T17:31:05.120456+08:00',
    title: '云泽县湿地局党政主要负责人履行推进法治建设第一责任人职责情况的报告',
    basis: paragraph(sentence('S02', 'h', '依照县委依法治县办关于开展2022年度述法工作的安排，现就本局主要负责人一年来履行法治建设职责的情况报告如下：')),
    sections: [...workSections, ...problems, ...planSections],
    dropped: [
      { unit: 'S14', why: '没有记载执法人员网络培训班', code: 'noRecord' },
      { unit: 'S20', why: '五类场所中没有一类有普法活动', code: 'noRecord' },
    ],
    annexes: [],
    profile: {},
    ...changes,
  };
}

/** The profile of a bureau that says all of itself. */
export const fullProfile = { addressee: '云泽县委依法治县办', signer: '云泽县湿地局', date: '2023-02-08' };
