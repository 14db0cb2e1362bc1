/** A type of file that is taken in, by its content, with the endings its name may have. */
export interface FileKind {
  mime: string;
  endings: readonly string[];
}

const kind = (mime: string, ...endings: string[]): FileKind => ({ mime, endings });

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

/** What bureaus file: photos, papers, tables, tracks, recordings. Whatever is not here is refused. */
const ALL: readonly FileKind[] = [
  kind('image/jpeg', 'jpg', 'jpeg', 'jfif'), kind('image/png', 'png'), kind('image/gif', 'gif'), kind('image/webp', 'webp'), kind('image/bmp', 'bmp'),
  kind('image/tiff', 'tif', 'tiff'), kind('image/heic', 'heic', 'heif'), kind('image/heif', 'heic', 'heif'), kind('image/avif', 'avif'), kind('image/svg+xml', 'svg'),
  kind('application/pdf', 'pdf'), kind('application/ofd', 'ofd'),
  kind(`${OOXML}.wordprocessingml.document`, 'docx'), kind(`${OOXML}.spreadsheetml.sheet`, 'xlsx'), kind(`${OOXML}.presentationml.presentation`, 'pptx'),
  kind(`${ODF}.text`, 'odt'), kind(`${ODF}.spreadsheet`, 'ods'), kind(`${ODF}.presentation`, 'odp'),
  kind('application/x-cfb', 'doc', 'xls', 'ppt', 'wps', 'et', 'dps'),
  kind('application/zip', 'zip', 'kmz'),
  kind('text/plain', 'txt', 'csv', 'tsv', 'log', 'md', 'nmea'), kind('text/html', 'html', 'htm'), kind('application/xml', 'xml'), kind('application/json', 'json', 'geojson'),
  kind('application/gpx+xml', 'gpx'), kind('application/vnd.google-earth.kml+xml', 'kml'),
  kind('audio/mpeg', 'mp3'), kind('audio/x-m4a', 'm4a'), kind('audio/mp4', 'm4a', 'mp4'), kind('audio/wav', 'wav'), kind('audio/amr', 'amr'), kind('audio/ogg', 'ogg'),
  kind('video/mp4', 'mp4', 'm4v'), kind('video/x-m4v', 'm4v', 'mp4'), kind('video/quicktime', 'mov'), kind('video/3gpp', '3gp', 'mp4'),
];

export const KINDS: ReadonlyMap<string, FileKind> = new Map(ALL.map((one) => [one.mime, one]));

/** Endings of programs and scripts, on Windows and elsewhere; refused by name even inside an archive. */
const PROGRAMS = new Set(
  'exe com scr pif msi msp dll sys cpl bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta lnk reg inf jar class apk app dmg pkg sh bash py rb pl php elf so run desktop'.split(' '),
);

/** The ending of a name, in lower case; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function isProgramName(name: string): boolean {
  return PROGRAMS.has(endingOf(name));
}

/** Whether a browser may show it in its own window: pictures and PDF, nothing that can carry a script. */
export function mayShowInline(mime: string): boolean {
  return mime === 'application/pdf' || (mime.startsWith('image/') && mime !== 'image/svg+xml');
}
