import { createCatalogue, recordTypes } from '@app/catalogue';
import { SuppositionFaulty, supposedTotals, type Supposition } from './supposed.js';

const catalogue = createCatalogue(recordTypes);
const keysOf = (measure: string, ...suppositions: Supposition[]): string[] =>
  supposedTotals(suppositions, 2022, catalogue).filter((total) => total.measure === measure).map(({ key }) => key);
const session = (more: Partial<Supposition> = {}): Supposition => ({ type: 'StudySessionHeld', occurredOn: '2022-08-10', times: 1, ...more });

it('adds what records of the type would, as often as they are supposed', () => {
  expect(keysOf('study.sessions', session({ times: 2, data: { scope: 'collective', kind: '一月一法' } }))).toHaveLength(2);
  expect(keysOf('study.monthsWithMonthlyLaw', session({ data: { scope: 'collective', kind: '一月一法' } }))).toEqual(['2022-08']);
});

it('takes each supposed record for another thing', () => {
  const keys = keysOf('agreement.signed', { type: 'StewardshipAgreementSigned', occurredOn: '2022-03-01', times: 3 });
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength(3);
});

it('can suppose every type there is, and adds nothing to another year', () => {
  for (const { type, amendment } of recordTypes) {
    if (amendment) continue;
    expect(() => supposedTotals([{ type, occurredOn: '2022-08-10', times: 2 }], 2022, catalogue)).not.toThrow();
  }
  expect(supposedTotals([session({ occurredOn: '2021-08-10' })], 2022, catalogue)).toEqual([]);
});

it('refuses what could not be recorded, and says why', () => {
  expect(() => supposedTotals([session({ data: { attended: -1 } })], 2022, catalogue)).toThrow(SuppositionFaulty);
  expect(() => supposedTotals([session({ type: 'NoSuchType' })], 2022, catalogue)).toThrow(SuppositionFaulty);
  expect(() => supposedTotals([session({ type: 'RecordVoided' })], 2022, catalogue)).toThrow(SuppositionFaulty);
});
