import { recordTypes } from '../record-types.generated.js';
import { exampleOf } from './example.js';
import { formOf } from './form.js';

const typeNamed = (name: string) => {
  const recordType = recordTypes.find(({ type }) => type === name);
  if (!recordType) throw new Error(`the catalogue has no ${name}`);
  return recordType;
};

describe('the form of a type', () => {
  it('shows every field with what it wants', () => {
    const { fields } = formOf(typeNamed('PatrolCompleted'), 'zh');
    expect(fields.map(({ name, label, kind, unit, required }) => [name, label.zh, kind, unit, required])).toMatchSnapshot();
  });

  it('knows the kind of every field of the catalogue, but for groups of fields', () => {
    const others = recordTypes.flatMap((one) => formOf(one, 'en').fields.filter(({ kind }) => kind === 'other').map(({ name }) => `${one.type}.${name}`));
    expect(others).toEqual(['ReportSubmitted.figures', 'PreJobTrainingCompleted.trainees']);
  });

  it('asks for what the type refuses to be without', () => {
    for (const recordType of recordTypes) {
      const example = exampleOf(recordType);
      for (const { name, required } of formOf(recordType, 'en').fields) {
        const without = Object.fromEntries(Object.entries(example).filter(([key]) => key !== name));
        const issues = recordType.fields.safeParse(without).error?.issues.filter(({ path }) => path[0] === name) ?? [];
        expect([recordType.type, name, issues.length > 0]).toEqual([recordType.type, name, required]);
      }
    }
  });
});
