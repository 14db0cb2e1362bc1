import { type Micros, microsOf } from '@app/calendar';
import { type Finding, finding } from '@app/catalogue';

/** What a device's own clock said: when the entry was made, and, where the client tells, when it was sent. RFC 3339 with a zone. */
export interface DeviceClock {
  deviceTime?: string;
  sentAt?: string;
}

const TOLERANCE: Micros = 5n * 60n * 1_000_000n;

/**
 * A clock more than five minutes off is flagged; the server's time counts all the same. An entry made hours ago without
 * signal is told from a wrong clock by `sentAt`: without it the two look alike.
 */
export function checkDeviceClock({ deviceTime, sentAt }: DeviceClock, now: Micros): Finding[] {
  const made = deviceTime === undefined ? undefined : microsOf(deviceTime);
  const sent = sentAt === undefined ? undefined : microsOf(sentAt);
  const wrong = [['deviceTime', deviceTime, made], ['sentAt', sentAt, sent]].flatMap(([name, text, micros]) => (text !== undefined && micros === undefined ? [noInstant(String(name))] : []));
  if (wrong.length > 0) return wrong;
  const clock = sent ?? made;
  const offBy = clock === undefined ? 0n : clock - now;
  const beforeMade = made !== undefined && sent !== undefined && sent < made - TOLERANCE;
  return offBy > TOLERANCE || offBy < -TOLERANCE || beforeMade ? [skewed(offBy)] : [];
}

function noInstant(field: string): Finding {
  return finding('always', 'no-instant', field, `${field} 不是带时区的时刻，应如 2022-01-04T16:18:28+08:00`, `${field} is no instant with a zone, expected as 2022-01-04T16:18:28+08:00`);
}

function skewed(offBy: Micros): Finding {
  const minutes = String((offBy < 0n ? -offBy : offBy) / 60_000_000n);
  const [zh, en] = offBy < 0n ? ['慢', 'behind'] : ['快', 'ahead'];
  return finding('notice', 'skewed-clock', 'deviceTime', `设备时钟与服务器不符，约${zh} ${minutes} 分钟`, `the device's clock and the server's differ: about ${minutes} minutes ${en}`);
}
