import { truncate } from 'node:fs/promises';
import { LARGEST_FILE } from '@app/catalogue';
import { Refused } from '@app/ledger';
import sharp from 'sharp';
import { compoundFileOf, docxOf, type Drafts, openDrafts, photoOf, zipOf } from '../testing/files.js';
import { recognise } from './recognise.js';

const ELF = Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(60)]);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const png = (): Promise<Buffer> => sharp({ create: { width: 4, height: 4, channels: 3, background: '#0a0' } }).png().toBuffer();

describe('a file that is brought as evidence', () => {
  let drafts: Drafts;
  beforeAll(async () => { drafts = await openDrafts(); });
  afterAll(() => drafts.remove());

  const outcome = async (name: string, content: Buffer | string): Promise<string> => {
    const path = await drafts.write(name.replaceAll('/', '_'), content);
    return recognise(path, name).then(({ mime }) => mime, (error: unknown) => {
      if (error instanceof Refused) return `refused: ${String(error.refusals[0]?.code)}`;
      throw error;
    });
  };

  it.each<[string, () => Promise<Buffer | string> | Buffer | string, string]>([
    ['巡查.JPG', () => photoOf(1), 'image/jpeg'],
    ['图.png', png, 'image/png'],
    ['通知.pdf', () => PDF, 'application/pdf'],
    ['纪要.docx', () => docxOf(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['成绩.xlsx', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['公文.ofd', () => zipOf({ 'OFD.xml': '<OFD/>' }), 'application/ofd'],
    ['旧文.doc', () => compoundFileOf('WordDocument'), 'application/x-cfb'],
    ['照片.zip', async () => zipOf({ 'a/1.jpg': await photoOf(1), '附件.zip': await zipOf({ '说明.txt': '说明' }) }), 'application/zip'],
    ['记录.txt', () => '3月7日，集体学法。', 'text/plain'],
    ['旧表.csv', () => Buffer.from('d0d5c3fb2cd1a7cab10acdf5c4b32c380a', 'hex'), 'text/plain'],
    ['轨迹.gpx', () => '<?xml version="1.0"?><!-- 手持机 --><gpx version="1.1"><trk/></gpx>', 'application/gpx+xml'],
    ['点.geojson', () => '{"type":"Point","coordinates":[100.2,38.5]}', 'application/json'],
    ['标志.svg', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
    ['网页.html', () => '<!DOCTYPE html><html><body>公示</body></html>', 'text/html'],
  ])('is known by its content: %s', async (name, content, mime) => {
    expect(await outcome(name, await content())).toBe(mime);
  });

  it.each<[string, string, () => Promise<Buffer | string> | Buffer | string, string]>([
    ['an ELF program under another name', '照片.jpg', () => ELF, 'file-program'],
    ['a Windows program', '照片.exe', () => EXE, 'file-program'],
    ['a shell script', '说明.txt', () => '#!/bin/sh\nrm -rf /\n', 'file-program'],
    ['a script by its name', '清单.vbs', () => 'MsgBox 1', 'file-program'],
    ['a program in an archive', '材料.zip', () => zipOf({ '材料/安装.exe': EXE }), 'file-program'],
    ['a program in an archive under another name', '材料.zip', () => zipOf({ '照片.jpg': ELF }), 'file-program'],
    ['a Word file with macros', '纪要.docx', () => docxOf({ 'word/vbaProject.bin': compoundFileOf('_VBA_PROJECT') }), 'file-macros'],
    ['macros under another name', '纪要.docx', () => docxOf({ 'word/embeddings/a.bin': compoundFileOf('_VBA_PROJECT') }), 'file-macros'],
    ['an older Excel file with macros', '旧表.xls', () => compoundFileOf('_VBA_PROJECT'), 'file-macros'],
    ['a Word file with macros in an archive', '材料.zip', async () => zipOf({ '纪要.docx': await docxOf({ 'word/vbaProject.bin': 'x' }) }), 'file-macros'],
    ['an archive that unpacks to a thousand times its size', '材料.zip', () => zipOf({ 'a.txt': Buffer.alloc(20 * 1024 * 1024) }), 'file-archive-bomb'],
    ['an archive in an archive in an archive', '材料.zip', async () => zipOf({ 'b.zip': await zipOf({ 'c.zip': await zipOf({ 'd.txt': 'd' }) }) }), 'file-archive-bomb'],
    ['an archive of very many files', '材料.zip', () => zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${String(index)}.txt`, 'x']))), 'file-archive-bomb'],
    ['half an archive', '材料.zip', async () => (await zipOf({ 'a.txt': 'a'.repeat(400) })).subarray(0, 60), 'file-damaged'],
    ['a picture named as a PDF', '通知.pdf', png, 'file-type-mismatch'],
    ['a web page named as text', '说明.txt', () => '<html><script>alert(1)</script></html>', 'file-type-mismatch'],
    ['a name without an ending', '照片', () => photoOf(1), 'file-type-mismatch'],
    ['bytes of no type', '数据.txt', () => Buffer.from('00ff0102fe03', 'hex'), 'file-type-unknown'],
    ['a type that cannot be looked into', '材料.7z', () => Buffer.from('377abcaf271c0004000000000000', 'hex'), 'file-type-unknown'],
    ['nothing', '空.txt', () => '', 'file-empty'],
  ])('is refused: %s', async (_, name, content, code) => {
    expect(await outcome(name, await content())).toBe(`refused: ${code}`);
  });

  it('is refused when it shares its bytes between entries, which then hold more than the archive', async () => {
    const zip = await zipOf({ 'a.txt': Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)) });
    // The one central entry, written several times over: each points at the same bytes.
    const end = zip.length - 22;
    const central = zip.subarray(zip.readUInt32LE(end + 16), end);
    const trailer = Buffer.from(zip.subarray(end));
    trailer.writeUInt16LE(4, 8);
    trailer.writeUInt16LE(4, 10);
    trailer.writeUInt32LE(4 * central.length, 12);
    expect(await outcome('材料.zip', Buffer.concat([zip.subarray(0, end - central.length), central, central, central, central, trailer]))).toBe('refused: file-archive-bomb');
  });

  it('is taken up to 50 MB, and refused one byte above', async () => {
    const path = await drafts.write('录像.txt', 'x');
    await truncate(path, LARGEST_FILE + 1);
    await expect(recognise(path, '录像.txt')).rejects.toThrow('larger than 50 MB');
  });

  it('says in both languages what is wrong and how to mend it', async () => {
    const path = await drafts.write('图片.png', await png());
    const error = await recognise(path, '通知.pdf').catch((caught: unknown) => caught);
    expect((error as Refused).refusals[0]?.text).toEqual({
      zh: '通知.pdf 的内容是 image/png，与文件名不符。请把扩展名改为 .png', en: 'the content of 通知.pdf is image/png, which its name does not say; end its name in .png',
    });
  });
});
