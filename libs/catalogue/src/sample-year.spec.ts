import { readFileSync } from 'node:fs';
import { checkPayload, createCatalogue, type EffectiveRecord, recordTypes, unknownFieldsOf } from './index.js';

const catalogue = createCatalogue(recordTypes);
const file = readFileSync(new URL('../../../samples/yunze-2022.jsonl', import.meta.url), 'utf8');
const records = file.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as EffectiveRecord);
const byId = new Map(records.map((record) => [record.id, record]));

const typeOf = ({ type }: EffectiveRecord) => {
  const found = catalogue.types.get(type);
  if (!found) throw new Error(`no type ${type}`);
  return found;
};
const targetsOf = (type: string) => records.filter((record) => record.type === type).map(({ data }) => String(data['target']));
const likenessOf = (record: EffectiveRecord) => typeOf(record).likeness?.(record);

it('fits the catalogue, line by line', () => {
  expect(records).toHaveLength(1804);
  expect(records.flatMap((record) => checkPayload(typeOf(record), record.data))).toEqual([]);
  expect(records.flatMap((record) => unknownFieldsOf(typeOf(record).fields, record.data))).toEqual([]);
  expect(records.filter((record) => !typeOf(record).recorders.some((role) => role === record.role))).toEqual([]);
});

it('shows its duplicates by their likeness, but for one receipt entered with another date and batch', () => {
  const marks = records.filter(({ type }) => type === 'DuplicateMarked');
  const missed = marks.filter(({ data }) => {
    const [target, canonical] = [data['target'], data['canonical']].map((id) => byId.get(String(id)));
    return !target || !canonical || likenessOf(target) !== likenessOf(canonical);
  });
  expect(marks).toHaveLength(13);
  expect(missed.map(({ data }) => byId.get(String(data['target']))?.type)).toEqual(['WorksReceived']);
});

it('has no other two records that look alike', () => {
  const gone = new Set([...targetsOf('RecordVoided'), ...targetsOf('DuplicateMarked')]);
  const keys = records.filter(({ id }) => !gone.has(id)).flatMap((record) => {
    const likeness = likenessOf(record);
    return likeness === undefined ? [] : [`${record.type} ${likeness}`];
  });
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('names its evidence as the catalogue does', () => {
  const onFile = new Set(records.flatMap(({ evidence }) => evidence));
  const inYear = new Set(records.map(({ type }) => type));
  const needed = recordTypes.filter(({ type }) => inYear.has(type)).flatMap(({ evidence }) => evidence ?? []).flat();
  expect(needed.filter((kind) => !onFile.has(kind))).toEqual([]);
});
