import { microsOf } from '@app/calendar';
import { z } from 'zod';
import { because, choice, integer, text } from './fields.js';
import { say } from './text.js';

/** The largest file the ledger takes in, in bytes: 50 MB (event catalogue 2.7). */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** A file's SHA-256 in lower-case hexadecimal: the name it is kept by. */
export const sha256 = z.string().refine((value) => /^[0-9a-f]{64}$/.test(value), because('应为 64 位小写十六进制的 SHA-256', 'must be a SHA-256 of 64 lower-case hexadecimal digits'))
  .meta({ label: say('SHA-256 校验值', 'SHA-256'), format: 'sha256' });

/** An instant with a zone, RFC 3339. */
export const capturedAt = z.string().refine((value) => microsOf(value) !== undefined, because('应为带时区的时刻，如 2022-04-18T08:55:00+08:00', 'must be an instant with a zone, as 2022-04-18T08:55:00+08:00'))
  .meta({ label: say('拍摄时间', 'Taken at'), format: 'instant' });

/** A file as an event names it: by its own id within the record. */
export const evidenceId = text({ zh: '佐证编号', en: 'Evidence' });

export const evidenceTarget = text({ zh: '所属记录', en: 'Record' });

export const fileSize = integer({ zh: '大小', en: 'Size', unit: '字节' }, { min: 1, max: LARGEST_FILE });

/** 涉密 material must not be in this system at all, so there is no word for it here. */
export const secrecy = choice({ 公开: say('公开', 'public'), 内部: say('内部', 'internal') }, { zh: '公开范围', en: 'Disclosure' });
