const LONGEST = 60;

/** What a record is about, in a few words: the texts of its payload, the first ones first. */
export function gistOf(data: Readonly<Record<string, unknown>>): string {
  const texts = Object.values(data).flatMap((value) => (Array.isArray(value) ? value : [value]) as unknown[]).filter((value): value is string => typeof value === 'string' && value !== '');
  const signs = Array.from(texts.join(' · '));
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('');
}
