import { type BookedContribution, type Catalogue, checkPayload, exampleOf, type Finding, finding, type RecordType } from '@app/catalogue';
import type { MeasureTotal } from '@app/projections';

/** Something that might be done: a record of a type, once or several times. What is not said of it is filled in. */
export interface Supposition {
  type: string;
  occurredOn: string;
  times: number;
  data?: Record<string, unknown>;
}

/** What was supposed cannot be recorded: why, by the place of the supposition. */
export class SuppositionFaulty extends Error {
  constructor(readonly index: number, readonly findings: readonly Finding[]) {
    super('what was supposed cannot be recorded');
  }
}

/** What supposed records would add to the figures of a year, by the rules of the catalogue. Pure. @throws SuppositionFaulty */
export function supposedTotals(suppositions: readonly Supposition[], year: number, catalogue: Catalogue): MeasureTotal[] {
  return suppositions.flatMap((supposition, index) => {
    const recordType = catalogue.types.get(supposition.type);
    if (!recordType || recordType.amendment) throw new SuppositionFaulty(index, [finding('always', 'type-unknown', 'type', `没有类型 ${supposition.type}`, `there is no type ${supposition.type}`)]);
    return Array.from({ length: supposition.times }, (_, time) => {
      const data = payloadOf(recordType, supposition, year, `${String(index + 1)}-${String(time + 1)}`);
      const findings = checkPayload(recordType, data);
      if (findings.length > 0) throw new SuppositionFaulty(index, findings);
      return contributionsOf(recordType, data, supposition.occurredOn, `SUPPOSED-${String(index)}-${String(time)}`, catalogue);
    }).flat();
  }).filter((contribution) => contribution.year === year).map(({ measure, key, part, on, amount }) => ({ measure, key, part, on, count: 1, amount }));
}

function contributionsOf({ type, recorders, evidence = [] }: RecordType, data: Record<string, unknown>, occurredOn: string, id: string, catalogue: Catalogue): BookedContribution[] {
  return catalogue.contributionsOf({ id, type, occurredOn, data, recordedBy: '', role: recorders[0] ?? '', evidence: evidence.flat() });
}

/** The payload of the example, each text of it its own: a new person, a new place, not one that counts already. */
function payloadOf(recordType: RecordType, { data: said = {} }: Supposition, year: number, mark: string): Record<string, unknown> {
  const example = exampleOf(recordType);
  const payload: Record<string, unknown> = { ...example, ...('year' in example && { year }), ...said };
  for (const [field, value] of Object.entries(example)) {
    if (field in said) continue;
    const own: Record<string, unknown> = { ...payload, [field]: markedAs(value, mark) };
    if (own[field] !== value && checkPayload(recordType, own).length === 0) payload[field] = own[field];
  }
  return payload;
}

function markedAs(value: unknown, mark: string): unknown {
  if (typeof value === 'string') return `${value}${mark}`;
  return Array.isArray(value) ? value.map((item: unknown) => markedAs(item, mark)) : value;
}
