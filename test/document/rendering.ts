import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FONTS = fileURLToPath(new URL('fonts.conf', import.meta.url));
const environment = { ...process.env, FONTCONFIG_FILE: FONTS };
const OFFICIAL = ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312', '宋体', 'Times New Roman'];

/** What rendering needs and this machine lacks, in words; empty when all is there. */
export function missingForRendering(): string[] {
  const programs = { soffice: 'LibreOffice (soffice)', pdftotext: 'poppler-utils (pdftotext, pdffonts, pdftoppm)', 'fc-match': 'fontconfig (fc-match)' };
  const missing = Object.entries(programs).flatMap(([program, name]) => isInstalled(program) ? [] : [name]);
  if (missing.length > 0) return missing;
  return fontList() === '' ? ['a Chinese font'] : [];
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function fontList(): string {
  return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim();
}

/** Turns Word files of one folder into PDF files beside them. */
export async function renderPdf(folder: string, files: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files.map((file) => join(folder, file))], { env: environment });
}

export interface Substitution {
  official: string;
  /** The family that stands on the page instead; the same name when the official one is installed. */
  used: string;
}

/** What this machine sets in place of each official typeface. */
export function fontsUsed(): Substitution[] {
  return OFFICIAL.map((official) => {
    const families = execFileSync('fc-match', ['-f', '%{family}', official], { encoding: 'utf8', env: environment }).split(',');
    return { official, used: families.includes(official) ? official : (families[0] ?? 'nothing') };
  });
}

/** Fonts of a PDF, and whether each is embedded. */
export async function pdfFonts(pdf: string): Promise<{ name: string; embedded: boolean }[]> {
  const { stdout } = await run('pdffonts', [pdf]);
  return stdout.split('\n').slice(2).filter((line) => line !== '').map((line) => ({
    name: line.split(/\s+/)[0] ?? '',
    embedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line)?.[1] === 'yes',
  }));
}

/** Words of each page of a PDF with their boxes, as XHTML. */
export async function pdfWords(pdf: string): Promise<string> {
  return (await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 64 << 20 })).stdout;
}

/** A page as grey pixels, 0 black to 255 white. */
export async function pdfPixels(pdf: string, page: number, dotsPerInch: number): Promise<{ width: number; height: number; grey: Uint8Array }> {
  const options = ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), pdf];
  const { stdout } = await run('pdftoppm', options, { encoding: 'buffer', maxBuffer: 64 << 20 });
  const header = /^P5\s(\d+)\s(\d+)\s255\s/.exec(stdout.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error('pdftoppm gave no grey picture');
  return { width: Number(header[1]), height: Number(header[2]), grey: stdout.subarray(header[0].length) };
}
