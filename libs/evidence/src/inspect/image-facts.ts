import { instantOf, microsOf } from '@app/calendar';

/** What a photo says of itself. */
export interface ImageFacts {
  /** RFC 3339; a camera that does not tell its zone is taken to run on China's time. */
  capturedAt?: string;
  latitude?: number;
  longitude?: number;
}

const TAGS = ['DateTimeOriginal', 'OffsetTimeOriginal', 'GPSLatitude', 'GPSLatitudeRef', 'GPSLongitude', 'GPSLongitudeRef'];

/** Time and place from a picture's EXIF. Whatever is absent or makes no sense is left out: a photo is never refused for it. */
export async function readImageFacts(path: string): Promise<ImageFacts> {
  const { default: exifr } = await import('exifr');
  const found = await exifr.parse(path, { pick: TAGS, reviveValues: false, translateValues: false }).catch(() => undefined) as Record<string, unknown> | undefined;
  const capturedAt = instantIn(found?.['DateTimeOriginal'], found?.['OffsetTimeOriginal']);
  const { latitude, longitude } = (await exifr.gps(path).catch(() => undefined)) ?? {};
  const placed = isWithin(latitude, 90) && isWithin(longitude, 180);
  return { ...(capturedAt === undefined ? {} : { capturedAt }), ...(placed ? { latitude: rounded(latitude), longitude: rounded(longitude) } : {}) };
}

/** `2022:04:18 08:55:00`, as EXIF writes it. */
function instantIn(value: unknown, offset: unknown): string | undefined {
  const parts = typeof value === 'string' ? /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/.exec(value) : null;
  if (!parts) return undefined;
  const [, year = '', month = '', day = '', time = ''] = parts;
  const zone = typeof offset === 'string' && /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : '+08:00';
  const micros = microsOf(`${year}-${month}-${day}T${time}${zone}`);
  return micros === undefined ? undefined : instantOf(micros);
}

function isWithin(value: number | undefined, bound: number): value is number {
  return value !== undefined && Math.abs(value) <= bound;
}

/** To a decimetre: what a receiver tells at best. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
