const THUMBNAIL = 480;
/** A picture of more points than this is not opened: it would fill the memory. */
const MOST_POINTS = 120_000_000;

/** A picture made small for the screen, upright, without what the camera wrote into it; undefined where it cannot be drawn. */
export async function thumbnailOf(path: string): Promise<Buffer | undefined> {
  const { default: sharp } = await import('sharp');
  return sharp(path, { limitInputPixels: MOST_POINTS, failOn: 'error' })
    .autoOrient().resize(THUMBNAIL, THUMBNAIL, { fit: 'inside', withoutEnlargement: true }).flatten({ background: '#fff' }).jpeg({ quality: 78 })
    .toBuffer().catch(() => undefined);
}

const WIDTH = 9;
const HEIGHT = 8;

/**
 * The difference hash of a picture: 64 signs of whether it gets darker from one point to the next, as 16 hexadecimal digits.
 * Copies that were made smaller, paler or saved anew differ in few of them.
 */
export async function differenceHash(path: string): Promise<string | undefined> {
  const { default: sharp } = await import('sharp');
  const points = await sharp(path, { limitInputPixels: MOST_POINTS }).autoOrient().greyscale().resize(WIDTH, HEIGHT, { fit: 'fill' }).raw()
    .toBuffer().catch(() => undefined);
  if (!points) return undefined;
  let hash = 0n;
  for (let row = 0; row < HEIGHT; row += 1) {
    for (let column = 0; column < WIDTH - 1; column += 1) {
      const at = row * WIDTH + column;
      hash = (hash << 1n) | ((points[at] ?? 0) > (points[at + 1] ?? 0) ? 1n : 0n);
    }
  }
  return hash.toString(16).padStart(16, '0');
}
