/** What stands in the form. */
export interface Said {
  occurredOn: string;
  data: Record<string, unknown>;
  lateReason?: string;
}

/** What is sent: nothing of what was left empty. */
export interface EntryBody {
  type: string;
  occurredOn: string;
  data: Record<string, unknown>;
  evidence?: string[];
  lateReason?: string;
}

const DAY_MS = 86_400_000;
/** Later than so many days an entry counts as late (补录). */
const LATE_AFTER_DAYS = 7;

export function bodyOf(type: string, { occurredOn, data, lateReason }: Said, evidence: readonly string[]): EntryBody {
  const filled = Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)));
  const reason = lateReason?.trim() ?? '';
  return { type, occurredOn, data: filled, ...(evidence.length > 0 && { evidence: [...new Set(evidence)] }), ...(reason !== '' && { lateReason: reason }) };
}

interface Refused {
  body: EntryBody & { confirmedDifferent?: boolean };
  files: readonly { kind: string }[];
}

/** What was said in an entry that was sent: kinds of evidence that no file of it shows are on file elsewhere. */
export function saidOf({ body: { occurredOn, data, lateReason, evidence = [], confirmedDifferent = false }, files }: Refused): Said & { onFile: string[]; different: boolean } {
  return { occurredOn, data, ...(lateReason !== undefined && { lateReason }), onFile: evidence.filter((kind) => files.every((file) => file.kind !== kind)), different: confirmedDifferent };
}

/** Undefined, nothing typed, nothing chosen. `false` and 0 say something. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

export function isLate(occurredOn: string, today: string): boolean {
  return Date.parse(today) - Date.parse(occurredOn) > LATE_AFTER_DAYS * DAY_MS;
}

interface Field {
  name: string;
  kind: string;
}

/**
 * What a new entry begins with: of the last one of its type the words and choices, which mostly stay, and no figure, date or
 * list, which mostly do not. `mine` stands for the person in fields that name the warden.
 */
export function beginning(fields: readonly Field[], last: Readonly<Record<string, unknown>> | undefined, mine: { wardenId?: string }): Record<string, unknown> {
  const stays = fields.filter(({ kind }) => kind === 'text' || kind === 'choice' || kind === 'flag').map(({ name }) => name);
  const kept = Object.fromEntries(stays.flatMap((name) => (isEmpty(last?.[name]) ? [] : [[name, last?.[name]]])));
  return fields.some(({ name }) => name === 'wardenId') && mine.wardenId !== undefined ? { ...kept, wardenId: mine.wardenId } : kept;
}

/** The field that a fault of the server speaks of: `/data/attended` and `data.attended` both name `attended`. */
export function fieldOf(place: string): string {
  const parts = place.split(/[./]/).filter((part) => part !== '');
  return parts[0] === 'data' ? parts[1] ?? '' : parts[0] ?? '';
}
