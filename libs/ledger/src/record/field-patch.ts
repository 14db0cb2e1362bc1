import type { Json, JsonObject } from '@app/event-store';

/** A correction of one field: `old` is what it corrects, null for a field that was absent. */
export interface FieldPatch {
  path: string;
  old: Json;
  new: Json;
}

interface Patched {
  occurredOn: string;
  data: JsonObject;
}

/** The state after one correction of one field; `null` makes an optional field absent again. */
export function applyPatch<State extends Patched>(state: State, patch: FieldPatch): State {
  if (patch.path === 'occurredOn') return { ...state, occurredOn: patch.new as string };
  const others = Object.entries(state.data).filter(([name]) => name !== patch.path);
  // fromEntries defines properties, so that even a field named __proto__ is only a field.
  return { ...state, data: Object.fromEntries(patch.new === null ? others : [...others, [patch.path, patch.new]]) };
}

/** The value in force at a path; null where the field is absent. */
export function valueAt(state: Patched, path: string): Json {
  if (path === 'occurredOn') return state.occurredOn;
  return Object.hasOwn(state.data, path) ? (state.data[path] ?? null) : null;
}
