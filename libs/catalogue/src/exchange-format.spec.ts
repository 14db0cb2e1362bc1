import { checkPayload, knownFieldsOf, recordTypes, unknownFieldsOf } from './index.js';
import { examplePayload, exchangeFormat } from './testing/exchange-format.js';

const typeNamed = (type: string) => {
  const found = recordTypes.find((recordType) => recordType.type === type);
  if (!found) throw new Error(`no type ${type}`);
  return found;
};

it('has exactly the types of the exchange format', () => {
  expect(recordTypes.map(({ type }) => type).sort()).toEqual(Object.keys(exchangeFormat).sort());
});

describe.each(Object.keys(exchangeFormat))('%s', (type) => {
  const recordType = typeNamed(type);
  const fields = Object.entries(exchangeFormat[type] ?? {});
  const refusedFields = (data: unknown) => checkPayload(recordType, data).map(({ field }) => field);

  it('has exactly the fields of the exchange format', () => {
    expect(knownFieldsOf(recordType).sort()).toEqual(fields.map(([name]) => name).sort());
  });

  it('accepts all its fields, and those required alone', () => {
    expect(checkPayload(recordType, examplePayload(type))).toEqual([]);
    // An activity needs one of its two optional places, see below.
    const least = type === 'PublicityActivityHeld' ? { venue: '学校' } : {};
    expect(checkPayload(recordType, { ...examplePayload(type, 'required'), ...least })).toEqual([]);
  });

  it('refuses each required field that is missing, by its name', () => {
    for (const [name] of fields.filter(([, kind]) => kind.required)) {
      const data = { ...examplePayload(type), [name]: undefined };
      expect(checkPayload(recordType, data)).toMatchObject([{ code: 'missing', field: `data.${name}`, weight: 'always' }]);
    }
  });

  it('accepts each field at its bounds', () => {
    for (const [name, kind] of fields) {
      for (const good of kind.good) expect([name, good, refusedFields({ ...examplePayload(type), [name]: good })]).toEqual([name, good, []]);
    }
  });

  it('refuses each field of a wrong type or out of its bounds, by its name', () => {
    for (const [name, kind] of fields) {
      for (const bad of kind.bad) {
        const refused = refusedFields({ ...examplePayload(type), [name]: bad });
        const named = refused.some((field) => `${field}.`.startsWith(`data.${name}.`));
        expect([name, bad, named]).toEqual([name, bad, true]);
      }
    }
  });

  it('lets unknown fields pass and names them', () => {
    const data = { ...examplePayload(type), weather: '晴' };
    expect(checkPayload(recordType, data)).toEqual([]);
    expect(unknownFieldsOf(recordType.fields, data)).toEqual(['weather']);
  });
});

describe('rules across fields', () => {
  it.each([
    ['StudySessionHeld', { expected: 12, attended: 13 }, 'data.attended'],
    ['LegalExamHeld', { eligible: 12, took: 13 }, 'data.took'],
    ['LegalExamHeld', { took: 10, passed: 11 }, 'data.passed'],
    ['TrainingResultRecorded', { eligible: ['甲'], enrolled: ['甲', '乙'] }, 'data.enrolled'],
    ['TrainingResultRecorded', { enrolled: ['甲'], passed: ['乙'] }, 'data.passed'],
    ['OnlineStudyRecorded', { persons: 10, reached: 11 }, 'data.reached'],
    ['LegalOpinionGiven', { opinions: 3, adopted: 4 }, 'data.adopted'],
    ['CaseFileReviewed', { files: 10, qualified: 11, excellent: 0 }, 'data.qualified'],
    ['CaseFileReviewed', { files: 10, qualified: 5, excellent: 6 }, 'data.excellent'],
    ['PeerReviewRecorded', { good: 3, poor: 1, ballots: 5 }, 'data.ballots'],
    ['PublicityActivityHeld', { occasion: undefined, venue: undefined }, 'data.occasion'],
  ])('%s refuses %j', (type, change, field) => {
    const findings = checkPayload(typeNamed(type), { ...examplePayload(type), ...change });
    expect(findings).toMatchObject([{ code: 'out-of-bounds', field, weight: 'always' }]);
  });

  it.each([{ occasion: '国家宪法日' }, { venue: '学校' }])('an activity needs only %j', (place) => {
    expect(checkPayload(typeNamed('PublicityActivityHeld'), { forms: [], ...place })).toEqual([]);
  });
});
