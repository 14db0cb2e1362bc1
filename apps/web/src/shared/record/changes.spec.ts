import { changesBetween } from './changes.js';

const before = { occurredOn: '2022-03-01', data: { kind: '一月一法', attended: 12, topics: ['民法典'], host: '李守川' } };
const changes = (data: object, occurredOn = '2022-03-01') => changesBetween(before, { occurredOn, data: { ...before.data, ...data } });

describe('what a correction changes', () => {
  it('is nothing when nothing is changed', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ topics: ['民法典'] })).toEqual([]);
  });

  it('names the value in force and the new one, date first', () => {
    expect(changes({ attended: 13, topics: ['民法典', '湿地保护法'] }, '2022-03-02')).toEqual([
      { path: 'occurredOn', old: '2022-03-01', new: '2022-03-02' }, { path: 'attended', old: 12, new: 13 }, { path: 'topics', old: ['民法典'], new: ['民法典', '湿地保护法'] },
    ]);
  });

  it('adds and takes away', () => {
    expect(changes({ host: '', hours: 1.5 })).toEqual([{ path: 'host', old: '李守川', new: null }, { path: 'hours', old: null, new: 1.5 }]);
    expect(changes({ lecturer: '', host: undefined, minutes: [] })).toEqual([{ path: 'host', old: '李守川', new: null }]);
  });
});
