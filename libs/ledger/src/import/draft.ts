import type { Micros } from '@app/calendar';
import { type Finding, finding } from '@app/catalogue';
import { canonicalText, type Json, UnfitEventError } from '@app/event-store';
import { eventIdOf } from '@app/platform';
import type { Entry } from '../record/entry.js';
import { type Author, readEntry } from '../record/read-entry.js';
import type { Line } from './line-reader.js';

/** A line read as an entry, with what is wrong about its envelope. */
export interface Draft {
  line: number;
  entry: Entry;
  eventId: string;
  findings: Finding[];
}

/** A line that no entry can be made of. */
export interface Unreadable {
  line: number;
  entry?: Entry;
  findings: Finding[];
}

export function readDraft({ number, text, problem }: Line, now: Micros, author: Author | undefined): Draft | Unreadable {
  if (problem) return { line: number, findings: [finding('always', problem.code, '', problem.text.zh, problem.text.en)] };
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return { line: number, findings: [finding('always', 'broken-json', '', `不是有效的 JSON：${detail}`, `is not valid JSON: ${detail}`)] };
  }
  try {
    canonicalText(value as Json);
  } catch (error) {
    if (!(error instanceof UnfitEventError)) throw error;
    return { line: number, findings: [finding('always', 'unfit', '', `含有无法保存的内容（${error.message}）`, `holds what cannot be stored (${error.message})`)] };
  }
  const { entry, findings } = readEntry(value, now, author);
  if (!entry || entry.id === '' || entry.organization === '') return { line: number, findings, ...(entry ? { entry } : {}) };
  return { line: number, entry, eventId: eventIdOf(entry.organization, entry.id), findings };
}
