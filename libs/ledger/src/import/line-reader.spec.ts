import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Line, MAX_LINE_BYTES, readLines } from './line-reader.js';

describe('reading lines', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'lines-')); });
  afterAll(async () => { await rm(folder, { recursive: true }); });

  const linesOf = async (content: string | Buffer): Promise<Line[]> => {
    const file = join(folder, 'file.jsonl');
    await writeFile(file, content);
    const lines: Line[] = [];
    for await (const line of readLines(file)) lines.push(line);
    return lines;
  };

  it('numbers them as an editor does and skips blank ones', async () => {
    const lines = await linesOf('a\n\n  \nb\n');
    expect(lines.map(({ number, text }) => [number, text])).toEqual([[1, 'a'], [4, 'b']]);
  });

  it('accepts a byte order mark, CRLF and a last line without end', async () => {
    expect((await linesOf('\uFEFFa\r\nb')).map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('finds nothing in an empty file', async () => {
    expect(await linesOf('')).toEqual([]);
  });

  it('says which line is not UTF-8', async () => {
    const gbk = Buffer.from([0xd4, 0xc6, 0xd4, 0xf3]);
    const lines = await linesOf(Buffer.concat([Buffer.from('a\n'), gbk, Buffer.from('\nb\n')]));
    expect(lines.map(({ number, problem }) => [number, problem?.code])).toEqual([[1, undefined], [2, 'not-utf8'], [3, undefined]]);
  });

  it('does not hold a line of ten megabytes', async () => {
    const lines = await linesOf(`a\n${'x'.repeat(10 * MAX_LINE_BYTES)}\nb\n`);
    expect(lines.map(({ number, text, problem }) => [number, text, problem?.code])).toEqual([[1, 'a', undefined], [2, undefined, 'line-too-long'], [3, 'b', undefined]]);
  });

  it('joins lines that span chunks', async () => {
    const long = '湿'.repeat(100_000);
    expect((await linesOf(`${long}\n${long}\n`)).map(({ text }) => text)).toEqual([long, long]);
  });
});
