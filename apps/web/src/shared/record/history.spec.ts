import { stepsOf } from './history.js';
import type { HistoryEvent } from './use-record.js';

let position = 0;
const event = (id: string, type: string, data: Record<string, unknown>, rest: Partial<HistoryEvent> = {}): HistoryEvent =>
  ({ position: position += 1, revision: 0, id, type, occurredOn: '2022-03-01', recordedAt: '2022-03-02T09:00:00+08:00', recordedBy: 'clerk01', role: 'clerk', data, evidence: [], appendedAt: '', arrival: {}, ...rest });

const patch = [{ path: 'attended', old: 12, new: 14 }];

describe('the history of a record', () => {
  it('begins with the entry, and where it came from', () => {
    const [step] = stepsOf([event('R', 'StudySessionHeld', { reason: 'a field of its own' }, { arrival: { file: 'year.jsonl', line: 7 } })]);
    expect(step).toMatchObject({ id: 'R', type: 'StudySessionHeld', by: 'clerk01', changes: [], notes: [{ zh: '随文件导入：year.jsonl 第 7 行' }] });
    expect(step?.why).toBeUndefined();
  });

  it('tells old and new, and why', () => {
    const [, step] = stepsOf([event('R', 'StudySessionHeld', {}), event('C', 'RecordCorrected', { patch, reason: '漏计两人' })]);
    expect(step).toMatchObject({ type: 'RecordCorrected', changes: patch, why: '漏计两人' });
  });

  it('tells of a decision what was decided', () => {
    const [, asked, approved, refused] = stepsOf([
      event('R', 'StudySessionHeld', {}), event('Q', 'CorrectionRequested', { change: 'RecordCorrected', patch, reason: '漏计两人' }),
      event('A', 'CorrectionApproved', { request: 'Q' }, { recordedBy: 'leader01' }), event('X', 'CorrectionRefused', { request: 'Q', reason: '没有依据' }),
    ]);
    expect(asked).toMatchObject({ change: 'RecordCorrected', changes: patch, why: '漏计两人' });
    expect(approved).toMatchObject({ change: 'RecordCorrected', changes: patch, by: 'leader01', tone: 'green' });
    expect(refused).toMatchObject({ change: 'RecordCorrected', why: '没有依据', tone: 'red' });
  });

  it('names the other record of a duplicate, the file of evidence and the answer to a warning', () => {
    const steps = stepsOf([
      event('R', 'StudySessionHeld', {}), event('D', 'DuplicateMarked', { canonical: 'OTHER', reason: '重复录入' }), event('E', 'EvidenceAttached', { kind: '照片', fileName: 'a.jpg' }),
      event('W', 'WarningAnswered', { code: 'late-entry', answer: '停电两周' }),
    ]);
    expect(steps.map(({ record, notes }) => [record, notes[0]?.en])).toEqual([[undefined, undefined], ['OTHER', undefined], [undefined, '照片: a.jpg'], [undefined, '停电两周']]);
  });
});
