/** The half of a JSON schema that matters here. */
interface Shape {
  type?: string;
  items?: Shape;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape;
  anyOf?: Shape[];
}

type Manner = 'rows' | 'figures' | 'countOrNames';

/** Values that are more than one word, a figure or a list of words; people write them line by line. */
export function isStructured(schema: Record<string, unknown>): boolean {
  return mannerOf(schema) !== undefined;
}

/** One line each: `name date`; `name figure`; or a number, else names. */
export function mannerOf(schema: Shape): Manner | undefined {
  if (schema.items?.properties) return 'rows';
  if (schema.additionalProperties?.type === 'number') return 'figures';
  return schema.anyOf?.some(({ type }) => type === 'array') === true ? 'countOrNames' : undefined;
}

export function linesOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'object' && one !== null ? Object.values(one).map(String).join(' ') : String(one))).join('\n');
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([name, figure]) => `${name} ${String(figure)}`).join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What the lines say; a line that cannot be read stays a text, and the server says what is wrong with it. */
export function readLines(text: string, schema: Shape): unknown {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0) return undefined;
  switch (mannerOf(schema)) {
    case 'rows': {
      const names = Object.keys(schema.items?.properties ?? {});
      return lines.map((line) => rowOf(line, names));
    }
    case 'figures':
      return Object.fromEntries(lines.map((line) => {
        const [name, figure] = cutAtLast(line);
        return [name, figure === '' || Number.isNaN(Number(figure)) ? figure : Number(figure)];
      }));
    default:
      return lines.length === 1 && /^\d+$/.test(lines[0] ?? '') ? Number(lines[0]) : lines.flatMap((line) => line.split(/[、，,]/)).map((name) => name.trim()).filter((name) => name !== '');
  }
}

function rowOf(line: string, [first = '', second = '']: readonly string[]): Record<string, string> {
  const [start, end] = cutAtLast(line);
  return { [first]: start, ...(end !== '' && { [second]: end }) };
}

function cutAtLast(line: string): [string, string] {
  const at = line.search(/\s+\S+$/);
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at).trim()];
}
