import sharp from 'sharp';
import { type Drafts, openDrafts, photoOf } from '../testing/files.js';
import { readImageFacts } from './image-facts.js';
import { differenceHash, thumbnailOf } from './picture.js';

const distance = (a = '', b = ''): number => (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2).replaceAll('0', '').length;

describe('a picture', () => {
  let drafts: Drafts;
  beforeAll(async () => { drafts = await openDrafts(); });
  afterAll(() => drafts.remove());

  it('tells when and where it was taken, on China’s time unless it says otherwise', async () => {
    expect(await readImageFacts(await drafts.write('1.jpg', await photoOf(1, '2022:04:18 08:55:00')))).toEqual({ capturedAt: '2022-04-18T08:55:00+08:00', latitude: 38.5, longitude: 100.25 });
    expect(await readImageFacts(await drafts.write('2.jpg', await photoOf(1)))).toEqual({});
    expect(await readImageFacts(await drafts.write('3.jpg', await photoOf(1, '0000:00:00 00:00:00')))).toMatchObject({ latitude: 38.5 });
    expect(await readImageFacts(await drafts.write('4.jpg', 'no picture'))).toEqual({});
  });

  it('is made small, upright, and without its EXIF', async () => {
    const tall = await sharp(await photoOf(2, '2022:04:18 08:55:00', 1600)).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const small = await thumbnailOf(await drafts.write('tall.jpg', tall));
    const { width, height, exif, format } = await sharp(small).metadata();
    expect([width, height, exif, format]).toEqual([360, 480, undefined, 'jpeg']);
    expect(await thumbnailOf(await drafts.write('none.jpg', 'no picture'))).toBeUndefined();
  });

  it('is like itself made smaller, paler or saved anew, and unlike another', async () => {
    const original = await photoOf(3, undefined, 1200);
    const hashOf = async (name: string, content: Buffer): Promise<string | undefined> => differenceHash(await drafts.write(name, content));
    const hash = await hashOf('original.jpg', original);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(distance(hash, await hashOf('small.jpg', await sharp(original).resize(300).jpeg({ quality: 60 }).toBuffer()))).toBeLessThanOrEqual(4);
    expect(distance(hash, await hashOf('pale.png', await sharp(original).modulate({ brightness: 1.15 }).png().toBuffer()))).toBeLessThanOrEqual(4);
    expect(distance(hash, await hashOf('other.jpg', await photoOf(4)))).toBeGreaterThan(12);
    expect(await differenceHash(await drafts.write('none.jpg', 'no picture'))).toBeUndefined();
  });
});
