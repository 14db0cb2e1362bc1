import { beginning, bodyOf, fieldOf, isLate } from './entry.js';
import { keptFor, recentWith } from './kept.js';

it('sends nothing of what was left empty, and each kind of evidence once', () => {
  const said = { occurredOn: '2026-03-01', data: { kind: '一月一法', host: '', topics: [], attended: 0, leaderPresent: false, hours: null }, lateReason: ' ' };
  expect(bodyOf('StudySessionHeld', said, ['照片', '照片'])).toEqual({ type: 'StudySessionHeld', occurredOn: '2026-03-01', data: { kind: '一月一法', attended: 0, leaderPresent: false }, evidence: ['照片'] });
  expect(bodyOf('StudySessionHeld', { ...said, lateReason: '出差 ' }, [])).toMatchObject({ lateReason: '出差' });
});

it('is late after seven days', () => {
  expect([isLate('2026-03-01', '2026-03-08'), isLate('2026-03-01', '2026-03-09')]).toEqual([false, true]);
});

it('begins with the words of the last entry, and with no figure of it', () => {
  const fields = [{ name: 'wardenId', kind: 'text' }, { name: 'town', kind: 'text' }, { name: 'kind', kind: 'choice' }, { name: 'minutes', kind: 'integer' }, { name: 'topics', kind: 'list' }];
  expect(beginning(fields, { wardenId: 'W001', town: '平湖镇', kind: 'key', minutes: 90, topics: ['民法典'] }, { wardenId: 'W007' })).toEqual({ wardenId: 'W007', town: '平湖镇', kind: 'key' });
  expect(beginning(fields.slice(1), undefined, { wardenId: 'W007' })).toEqual({});
});

it('knows the field that a fault speaks of', () => {
  expect(['/data/attended', 'data.attended', 'data.topics.0', 'occurredOn', '/occurredOn', ''].map(fieldOf)).toEqual(['attended', 'attended', 'topics', 'occurredOn', 'occurredOn', '']);
});

it('keeps for each account its own', () => {
  const shelf = new Map<string, string>();
  const storage = { getItem: (key: string) => shelf.get(key) ?? null, setItem: (key: string, value: string) => { shelf.set(key, value); }, removeItem: (key: string) => { shelf.delete(key); } };
  keptFor('a', storage).set('draft', { x: 1 });
  expect([keptFor('a', storage).get('draft'), keptFor('b', storage).get('draft')]).toEqual([{ x: 1 }, undefined]);
  keptFor('a', storage).remove('draft');
  expect(keptFor('a', storage).get('draft')).toBeUndefined();
});

it('names the type used last first, and only a few', () => {
  expect(recentWith('C', ['A', 'B', 'C'])).toEqual(['C', 'A', 'B']);
  expect(recentWith('Z', ['A', 'B', 'C', 'D', 'E', 'F'])).toEqual(['Z', 'A', 'B', 'C', 'D', 'E']);
});
