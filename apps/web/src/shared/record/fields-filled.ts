/** The names of the fields that say something: those of the form in its order, then what it does not know. */
export function fieldsFilled(data: Readonly<Record<string, unknown>>, fields: readonly { name: string }[]): string[] {
  const known = fields.map(({ name }) => name);
  const filled = (name: string): boolean => data[name] !== undefined && data[name] !== null && data[name] !== '';
  return [...known, ...Object.keys(data).filter((name) => !known.includes(name))].filter(filled);
}
