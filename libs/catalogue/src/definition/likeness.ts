/**
 * The key of two records that are probably the same thing entered twice. Full-width and half-width writing,
 * case and outer spaces make no difference; a part that is not filled in counts as empty.
 */
export function alike(...parts: readonly (string | number | undefined)[]): string {
  return parts.map((part) => String(part ?? '').normalize('NFKC').trim().toLowerCase()).join('|');
}
