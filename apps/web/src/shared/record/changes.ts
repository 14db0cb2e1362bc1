/** A field before and after; null where there is no value. */
export interface FieldChange {
  path: string;
  old: unknown;
  new: unknown;
}

interface Content {
  occurredOn: string;
  data: Readonly<Record<string, unknown>>;
}

/** What makes the one content the other, as a correction says it: only what differs, in the order of the fields. */
export function changesBetween(before: Content, after: Content): FieldChange[] {
  const names = [...new Set([...Object.keys(before.data), ...Object.keys(after.data)])];
  const pairs: FieldChange[] = [
    { path: 'occurredOn', old: before.occurredOn, new: after.occurredOn },
    ...names.map((name) => ({ path: name, old: before.data[name] ?? null, new: saidIn(after.data[name]) })),
  ];
  return pairs.filter((pair) => JSON.stringify(pair.old) !== JSON.stringify(pair.new));
}

/** An emptied field says nothing. */
function saidIn(value: unknown): unknown {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
}
