import type { KnownSet } from '../assessment/indicator-sets.js';
import type { Speak } from './speak.js';

/** A set in the list of sets, as the API answers it and `duty sets list --json` prints it. */
export function setLineJson({ set: { name, version, title, source, validFrom, validTo, indicators }, published }: KnownSet, speak: Speak) {
  return { name, version, title: speak(title), source, validFrom, validTo: validTo ?? null, indicators: indicators.length, published };
}
