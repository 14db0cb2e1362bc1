import { userInfo } from 'node:os';
import type { Actor } from '@app/access';

/** Whoever runs the command on the server itself: may do all, under the name of the operating system's user. */
export function operator(): Actor {
  const { uid, username } = userInfo();
  return { account: String(uid), name: username, kind: 'commandLine', grants: [] };
}
