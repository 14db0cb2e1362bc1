import { say, type Text } from '@app/catalogue';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkSet } from './check-set.js';
import { type IndicatorSet, indicatorSetSchema } from './indicator-set.js';
import type { Vocabulary } from './vocabulary.js';

/** Something wrong in a set of indicators: where, and what. */
export interface SetFault {
  /** `indicators.3.formula`; empty for the document as a whole. */
  path: string;
  /** Place in the text, from 1. */
  line: number;
  column: number;
  text: Text;
}

/** A path into the document, as zod gives it. */
type Path = readonly PropertyKey[];

/** Reads a set from YAML or JSON (which is YAML too) and checks it whole: every fault is named with its place. */
export function readSet(source: string, vocabulary: Vocabulary): { set?: IndicatorSet; faults: SetFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return { faults: document.errors.map(({ message, pos }) => ({ path: '', ...placeAt(pos[0]), text: unreadable(message) })) };
  }
  const placeOf = (path: Path) => placeAt(offsetOf(document, path));
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // Aliases that multiply without end are only found out here.
    return { faults: [{ path: '', line: 1, column: 1, text: unreadable(error instanceof Error ? error.message : '') }] };
  }
  const { data, error } = indicatorSetSchema.safeParse(content);
  if (error) return { faults: error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), ...placeOf(issue.path), text: wordsFor(issue) })) };
  const faults = checkSet(data, vocabulary).map(({ path, text }) => ({ path: path.map(String).join('.'), ...placeOf(path), text }));
  return faults.length > 0 ? { faults } : { set: data, faults };
}

/** Where a path stands in the text; where it does not stand itself, what it would stand in. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function wordsFor(issue: z.core.$ZodIssue): Text {
  const own = issue.code === 'custom' ? (issue.params?.['text'] as Text | undefined) : undefined;
  if (own) return own;
  if (issue.code === 'unrecognized_keys') return say(`不认识的字段：${issue.keys.join('、')}`, `unknown field(s): ${issue.keys.join(', ')}`);
  return say(`不合要求：${issue.message}`, `is not as the schema wants it: ${issue.message}`);
}

function unreadable(message: string): Text {
  const [detail = ''] = message.split('\n');
  return say(`不是有效的 YAML 或 JSON：${detail}`, `is not valid YAML or JSON: ${detail}`);
}
