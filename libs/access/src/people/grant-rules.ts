import { type Role, roleLabels, say, type Section, type Text } from '@app/catalogue';
import { microsOf } from '@app/calendar';

export interface NewGrant {
  role: Role;
  organization: string;
  section?: Section | undefined;
  /** RFC 3339; absent: from now on. */
  from?: string | undefined;
  /** Not included; absent: until it is revoked. */
  until?: string | undefined;
}

/** What is wrong with a grant; undefined when nothing is. An inspector comes for a window of time, the product itself is nobody. */
export function grantFault({ role, from, until }: NewGrant, now: string): Text | undefined {
  if (role === 'system') return say('“系统”角色属于程序本身，不能授予人员。', 'The role "system" is the product\'s own and cannot be granted.');
  if (role === 'inspector' && until === undefined) {
    return say(`“${roleLabels.inspector.zh}”须有起止时间。请写明结束时间 until。`, 'An inspector\'s grant has a window of time. Say when it ends: until.');
  }
  const start = microsOf(from ?? now);
  const end = until === undefined ? undefined : microsOf(until);
  if (start === undefined || (until !== undefined && end === undefined)) return say('时间应形如 2026-03-01T08:00:00+08:00。', 'Times look like 2026-03-01T08:00:00+08:00.');
  if (end !== undefined && end <= start) return say('结束时间须在开始时间之后。', 'The end has to come after the beginning.');
  return undefined;
}
