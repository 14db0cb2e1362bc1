import { checkPayload, recordTypes } from './index.js';
import { examplePayload } from './testing/exchange-format.js';

function explain(type: string, change: Record<string, unknown>) {
  const recordType = recordTypes.find((one) => one.type === type);
  if (!recordType) throw new Error(`no type ${type}`);
  return checkPayload(recordType, { ...examplePayload(type), ...change }).map(({ text }) => text);
}

it.each([
  ['StudySessionHeld', { host: 5 }, 'data.host（主持人） 类型不对，应为文本', 'data.host (Host) has the wrong type, expected text'],
  ['StudySessionHeld', { kind: undefined }, 'data.kind（形式） 缺失，必须填写', 'data.kind (Kind) is missing and required'],
  ['StudySessionHeld', { kind: '' }, 'data.kind（形式） 应为 1 至 500 个字符', 'data.kind (Kind) must have 1 to 500 characters'],
  ['StudySessionHeld', { topics: [] }, 'data.topics（学习内容） 至少要有 1 项', 'data.topics (Topics) must have at least 1 item(s)'],
  ['StudySessionHeld', { topics: ['宪法', 2] }, 'data.topics.1（学习内容） 类型不对，应为文本', 'data.topics.1 (Topics) has the wrong type, expected text'],
  ['StudySessionHeld', { hours: 0 }, 'data.hours（学时） 应大于 0', 'data.hours (Hours) must be more than 0'],
  ['StudySessionHeld', { hours: 9 }, 'data.hours（学时） 应不大于 8', 'data.hours (Hours) must be at most 8'],
  ['StudySessionHeld', { expected: 12.5 }, 'data.expected（应到） 类型不对，应为整数', 'data.expected (Expected) has the wrong type, expected a whole number'],
  ['PatrolCompleted', { minutes: 0 }, 'data.minutes（时长） 应不小于 1', 'data.minutes (Duration) must be at least 1'],
  ['PatrolCompleted', { start: '25:00' }, 'data.start（开始时刻） 不是有效时刻，应为 HH:MM', 'data.start (Start) is no time of day, expected HH:MM'],
  [
    'PatrolCompleted', { kind: 'quick' },
    'data.kind（类别） 应为其中之一：routine / key / joint', 'data.kind (Kind) must be one of: routine / key / joint',
  ],
  ['PatrolCompleted', { kind: undefined }, 'data.kind（类别） 缺失，必须填写', 'data.kind (Kind) is missing and required'],
  [
    'StudySessionHeld', { expected: 13, attended: 14 },
    'data.attended（实到） 实到人数不能多于应到人数', 'data.attended (Attended) attended must not exceed expected',
  ],
  [
    'PreJobTrainingCompleted', { trainees: '27' },
    'data.trainees（参训人员） 类型不对，应为数字或列表',
    'data.trainees (Trainees) has the wrong type, expected a number or a list',
  ],
  [
    'PreJobTrainingCompleted', { trainees: -1 },
    'data.trainees（参训人员） 应不小于 0', 'data.trainees (Trainees) must be at least 0',
  ],
  [
    'RecordCorrected', { patch: [{ path: 'host', new: 1 }] },
    'data.patch.0.old（更正内容） 缺失，必须填写', 'data.patch.0.old (Changes) is missing and required',
  ],
])('%s with %j is refused in words', (type, change, zh, en) => {
  expect(explain(type, change)).toEqual([{ zh, en }]);
});

it.each([[[]], ['text'], [null]])('a payload that is %j is no object', (data) => {
  const [recordType] = recordTypes;
  if (!recordType) throw new Error('the catalogue is empty');
  expect(checkPayload(recordType, data)).toMatchObject([{ code: 'wrong-type', field: 'data', text: { zh: 'data 类型不对，应为对象' } }]);
});
