import { createCatalogue } from '../catalogue.js';
import { checkPayload } from '../definition/explain-issue.js';
import { knownFieldsOf } from '../definition/shape.js';
import { recordTypes } from '../record-types.generated.js';
import { exampleOf } from './example.js';

describe('the example of a record type', () => {
  it.each([...createCatalogue(recordTypes).types.values()].map((recordType) => [recordType.type, recordType] as const))('%s accepts it, every field filled in', (_name, recordType) => {
    const example = exampleOf(recordType);
    expect(checkPayload(recordType, example)).toEqual([]);
    expect(Object.keys(example)).toEqual(expect.arrayContaining(knownFieldsOf(recordType)));
  });

  it.each(recordTypes.map((recordType) => [recordType.type, recordType] as const))('%s is taken at the desk', (type, recordType) => {
    const record = { id: 'R1', organization: '某局', type, occurredOn: '2023-03-15', recordedBy: 'clerk01', role: recordType.recorders.includes('clerk') ? 'clerk' : recordType.recorders[0], evidence: recordType.evidence?.flat() ?? [], data: exampleOf(recordType) };
    expect(recordType.check?.(record as never).filter(({ weight }) => weight === 'desk')).toEqual([]);
  });
});
