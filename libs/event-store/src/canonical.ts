import { hash } from 'node:crypto';
import serialize from 'canonicalize';
import type { Json } from './port.js';
import { UnfitEventError } from './unfit-event-error.js';

/** Deeper than any form; well within the stacks of all that read it later. */
const MAX_DEPTH = 100;

/**
 * The one text of a JSON value: RFC 8785, whatever the order of keys or the writing of numbers.
 * @throws UnfitEventError for what JSON cannot carry (undefined, NaN, a Date, half a surrogate pair) or PostgreSQL cannot hold (NUL).
 */
export function canonicalText(value: Json): string {
  refuseUnfit(value, '$', 0);
  return String(serialize(value));
}

/** SHA-256 (hex) of an event's content. Key order does not matter. @throws UnfitEventError as `canonicalText`. */
export function digestOf(type: string, data: Json, metadata: Json): string {
  return digestOfTexts(canonicalText(type), canonicalText(data), canonicalText(metadata));
}

/** As `digestOf`, from canonical texts: they are framed as the canonical text of the array `[type, data, metadata]`. */
export function digestOfTexts(type: string, data: string, metadata: string): string {
  return hash('sha256', `[${type},${data},${metadata}]`);
}

/** @throws UnfitEventError for a text that is not whole Unicode or holds NUL. */
export function refuseUnfitText(text: string, path: string): void {
  if (text.includes('\0')) throw new UnfitEventError(`${path}: a NUL character cannot be stored`);
  if (!text.isWellFormed()) throw new UnfitEventError(`${path}: half a surrogate pair is no character`);
}

/** Takes `unknown`, since types do not keep a careless caller from passing `undefined`. */
function refuseUnfit(value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw new UnfitEventError(`${path}: nested more than ${MAX_DEPTH} levels deep`);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return;
  if (typeof value === 'string') {
    refuseUnfitText(value, path);
  } else if (Array.isArray(value)) {
    // Not forEach: it skips the holes of an array.
    for (const [index, item] of value.entries()) refuseUnfit(item, `${path}[${index}]`, depth + 1);
  } else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      refuseUnfitText(key, path);
      refuseUnfit(item, `${path}.${key}`, depth + 1);
    }
  } else {
    throw new UnfitEventError(`${path}: ${typeof value === 'number' ? value : `a value of type ${typeof value}`} is not plain JSON`);
  }
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
