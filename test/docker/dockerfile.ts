/** One instruction of a Dockerfile, its continued lines joined. */
export interface Instruction {
  name: string;
  args: string;
}

export function readDockerfile(text: string): Instruction[] {
  return text
    .split('\n').filter((line) => !line.startsWith('#')).join('\n').replace(/\\\n/g, ' ')
    .split('\n').filter((line) => line.trim() !== '')
    .map((line) => ({ name: line.split(/\s+/, 1)[0] ?? '', args: line.replace(/^\S+\s+/, '').trim() }));
}

/** The variables that ENV and ARG set. */
export function variablesOf(instructions: readonly Instruction[]): Record<string, string> {
  const set = instructions.filter(({ name }) => name === 'ENV' || name === 'ARG').flatMap(({ args }) => args.split(/\s+/));
  return Object.fromEntries(set.map((one) => [one.replace(/=.*/, ''), one.replace(/^[^=]*=?/, '')]));
}

/** What the COPY instructions take: paths, and the stage they are taken from, if any. */
export function copiesOf(instructions: readonly Instruction[]): { from: string | undefined; sources: string[] }[] {
  return instructions.filter(({ name }) => name === 'COPY').map(({ args }) => {
    const words = args.split(/\s+/);
    const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
    return { from, sources: words.filter((word) => !word.startsWith('--')).slice(0, -1) };
  });
}
