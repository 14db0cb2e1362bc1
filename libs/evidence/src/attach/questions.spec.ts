import type { FileUse } from '@app/projections';
import { questionsOf } from './questions.js';

const record = { id: 'A', organization: '某局', occurredOn: '2022-04-18' };
const use = (recordId: string, organization = '某局'): FileUse => ({ sha256: '1', organization, recordId, type: 'PatrolCompleted', occurredOn: '2022-04-01' });

it.each([
  ['nothing to ask', {}, []],
  ['the same file here only', { same: [use('A')] }, []],
  ['the same file on another record', { same: [use('A'), use('B'), use('B')] }, [{ code: 'same-file', records: ['B'] }]],
  ['the same file in another organisation, of which nobody is told', { same: [use('B', '他局')] }, []],
  ['a photo like one of another record', { alike: [use('C')] }, [{ code: 'similar-photo', records: ['C'] }]],
  ['five records at most', { same: 'BCDEFGH'.split('').map((id) => use(id)) }, [{ code: 'same-file', records: ['B', 'C', 'D', 'E', 'F'] }]],
  ['a photo of the day before', { capturedAt: '2022-04-17T00:00:00+08:00' }, []],
  ['a photo of the day after', { capturedAt: '2022-04-19T23:59:59+08:00' }, []],
  ['a photo of two days before', { capturedAt: '2022-04-16T23:59:59+08:00' }, [{ code: 'taken-another-day' }]],
  ['a photo of two days after, in Shanghai', { capturedAt: '2022-04-19T16:00:00Z' }, [{ code: 'taken-another-day' }]],
])('asks about %s', (_, given, then) => {
  expect(questionsOf({ record, same: [], alike: [], ...given })).toEqual(then);
});
