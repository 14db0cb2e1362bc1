import { Injectable } from '@nestjs/common';
import { AccessLog, actNamed, type Actor, EVERYWHERE, SecurityLog } from '@app/access';
import type { Role } from '@app/catalogue';
import type { Request } from 'express';
import type { Admission } from '../endpoint.js';

/** What somebody asked to see. */
export interface Look {
  act: Admission;
  organization: string | undefined;
  request: Request;
}

/** Notes who looked at what, for every endpoint alike and before the answer goes out. */
@Injectable()
export class LookedAt {
  constructor(private readonly accessLog: AccessLog, private readonly securityLog: SecurityLog) {}

  /** Whatever may hold personal data, and everything that an inspector does. */
  async note({ actor, roles }: { actor: Actor; roles: readonly Role[] }, { act, organization, request }: Look): Promise<void> {
    if (organization === undefined || act === 'anybody') return;
    const personal = act !== 'signedIn' && actNamed(act).personal === true;
    if (personal || roles.includes('inspector')) await this.accessLog.note(actor, act, organization, readable(request.originalUrl));
  }

  /** Somebody who has signed in asked for what is not theirs. */
  async refused(actor: Actor, { act, request }: Look): Promise<void> {
    const home = actor.grants[0]?.organization ?? EVERYWHERE;
    await this.securityLog.note({ kind: 'forbidden', name: actor.name, organization: home, address: request.ip, detail: { act, path: `${request.method} ${readable(request.path)}` } });
  }
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
