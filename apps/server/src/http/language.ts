import type { Language } from '@app/catalogue';
import type { Request } from 'express';

/** The caller's language by `Accept-Language`; Chinese when neither is asked for. */
export function languageOf(request: Request): Language {
  const wanted = request.acceptsLanguages(['zh', 'en']);
  return wanted === 'en' ? 'en' : 'zh';
}
