import type { Request } from 'express';

/** Whatever a file holds, it runs nothing and is shown in no page of ours. */
export function downloadHeaders(fileName: string, inline: boolean): Record<string, string> {
  // eslint-disable-next-line no-control-regex -- these are what no header may hold
  const plain = fileName.replace(/[\u0000-\u001f\u007f"\\/]/g, '_');
  const named = `filename="${plain.replace(/[^\x20-\x7e]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(plain).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
  return {
    'Content-Disposition': `${inline ? 'inline' : 'attachment'}; ${named}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    'Accept-Ranges': 'bytes',
  };
}

/** The one part that is asked for; undefined for the whole, several parts among it. `If-Range` of another content asks for the whole. */
export function rangeOf(request: Request, bytes: number, digest: string): { first: number; last: number } | undefined | 'unsatisfiable' {
  const ifRange = request.get('If-Range');
  if (request.get('Range') === undefined || (ifRange !== undefined && ifRange !== `"${digest}"`)) return undefined;
  const ranges = request.range(bytes);
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1 || !ranges[0]) return undefined;
  return { first: ranges[0].start, last: ranges[0].end };
}
