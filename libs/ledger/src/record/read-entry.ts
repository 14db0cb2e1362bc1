import { instantOf, isCalendarDate, type Micros, microsOf } from '@app/calendar';
import { characterCount, type Finding, finding } from '@app/catalogue';
import type { Json, JsonObject } from '@app/event-store';
import type { Entry } from './entry.js';

/** Who says so when the entry itself may not: the desk sets time and author, a trusted import takes them from the line. */
export interface Author {
  recordedAt: Micros;
  recordedBy: string;
}

/** How far ahead of the server's clock a recording may lie: clocks differ a little. */
const CLOCK_TOLERANCE: Micros = 5n * 60n * 1_000_000n;
const MAX_TEXT = 500;
/**
 * What may be said beside an entry and is kept with it: why it comes late; that it is another thing than the record it
 * resembles, or which record it may repeat.
 */
const BESIDE: Readonly<Record<string, 'string' | 'boolean'>> = { lateReason: 'string', confirmedDifferent: 'boolean', possibleDuplicateOf: 'string' };
const KEYS = new Set(['id', 'type', 'organization', 'occurredOn', 'recordedAt', 'recordedBy', 'role', 'data', 'evidence']);

/**
 * The entry that a JSON value holds, with what is wrong about its outer keys. Without an entry there is always a refusal.
 * `author` is the desk's; undefined in a trusted import, where the line tells its own time and author.
 */
export function readEntry(value: unknown, now: Micros, author?: Author): { entry?: Entry; findings: Finding[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { findings: [finding('always', 'not-an-object', '', '应为一个 JSON 对象', 'must be a JSON object')] };
  }
  const line = value as JsonObject;
  const findings: Finding[] = [];
  const text = (key: string): string => {
    const found = line[key];
    if (typeof found === 'string' && fits(found)) return found;
    findings.push(found === undefined ? missing(key) : wrongText(key));
    return '';
  };

  const entry: Entry = {
    id: text('id'),
    type: text('type'),
    organization: text('organization'),
    occurredOn: text('occurredOn'),
    recordedAt: author ? '' : text('recordedAt'),
    recordedBy: author ? author.recordedBy : text('recordedBy'),
    role: line['role'] === undefined ? 'clerk' : text('role'),
    data: {},
    evidence: [],
    extra: Object.fromEntries(Object.entries(line).filter(([key]) => !KEYS.has(key))),
  };

  if (entry.occurredOn !== '' && !isCalendarDate(entry.occurredOn)) {
    findings.push(finding('always', 'no-date', 'occurredOn', `occurredOn 不是有效日期：${entry.occurredOn}，应为 YYYY-MM-DD`,
      `occurredOn is no calendar date: ${entry.occurredOn}, expected YYYY-MM-DD`));
  }
  findings.push(...settleRecordedAt(entry, now, author));
  if (isObject(line['data'])) entry.data = line['data'];
  else findings.push(line['data'] === undefined ? missing('data') : finding('always', 'wrong-type', 'data', 'data 应为对象', 'data must be an object'));
  const evidence = line['evidence'] ?? [];
  if (Array.isArray(evidence) && evidence.every((kind) => typeof kind === 'string')) entry.evidence = evidence;
  else findings.push(finding('always', 'wrong-type', 'evidence', 'evidence 应为文本列表', 'evidence must be a list of texts'));
  for (const [key, value] of Object.entries(entry.extra)) {
    const expected = Object.hasOwn(BESIDE, key) ? BESIDE[key] : undefined;
    if (expected !== undefined) {
      if (typeof value !== expected || (expected === 'string' && !fits(value as string))) findings.push(expected === 'string' ? wrongText(key) : wrongFlag(key));
      continue;
    }
    findings.push(finding('notice', 'unknown-field', key, `未知字段 ${key} 已保留`, `unknown field ${key} is kept`));
  }
  return { entry, findings };
}

function settleRecordedAt(entry: Entry, now: Micros, author: Author | undefined): Finding[] {
  const micros = author ? author.recordedAt : microsOf(entry.recordedAt);
  if (micros === undefined) {
    if (entry.recordedAt === '') return [];
    return [finding('always', 'no-instant', 'recordedAt', `recordedAt 不是带时区的时刻：${entry.recordedAt}，应如 2022-01-04T16:18:28+08:00`,
      `recordedAt is no instant with a zone: ${entry.recordedAt}, expected as 2022-01-04T16:18:28+08:00`)];
  }
  if (micros > now + CLOCK_TOLERANCE) {
    return [finding('always', 'recorded-in-future', 'recordedAt', `recordedAt ${entry.recordedAt} 晚于服务器当前时间`,
      `recordedAt ${entry.recordedAt} is later than the server's clock`)];
  }
  entry.recordedAt = instantOf(micros);
  return [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fits(text: string): boolean {
  return text.trim() !== '' && characterCount(text) <= MAX_TEXT;
}

function wrongFlag(key: string): Finding {
  return finding('always', 'wrong-type', key, `${key} 应为 true 或 false`, `${key} must be true or false`);
}

function missing(key: string): Finding {
  return finding('always', 'missing', key, `缺少 ${key}，必须填写`, `${key} is missing and required`);
}

function wrongText(key: string): Finding {
  return finding('always', 'wrong-type', key, `${key} 应为 1 至 ${String(MAX_TEXT)} 个字符的文本`, `${key} must be a text of 1 to ${String(MAX_TEXT)} characters`);
}
