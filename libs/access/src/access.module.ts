import { Global, Module } from '@nestjs/common';
import { AccessHousekeeping } from './logs/housekeeping.js';
import { AccessLog } from './logs/access-log.js';
import { SecurityLog } from './logs/security-log.js';
import { OidcSignIn } from './oidc/oidc-sign-in.js';
import { Organizations } from './organizations/organizations.js';
import { Passwords } from './passwords/passwords.js';
import { FirstAccounts } from './people/first-accounts.js';
import { People } from './people/people.js';
import { ORGANIZATION_TREE } from './policy/permissions.js';
import { Attempts } from './signing-in/attempts.js';
import { Devices } from './signing-in/devices.js';
import { SecondFactor } from './signing-in/second-factor.js';
import { Sessions } from './signing-in/sessions.js';
import { SignIn } from './signing-in/sign-in.js';
import { Tokens } from './signing-in/tokens.js';

const doors = [AccessHousekeeping, AccessLog, FirstAccounts, OidcSignIn, Organizations, Passwords, People, SecondFactor, SecurityLog, Sessions, SignIn, Tokens];
const tree = { provide: ORGANIZATION_TREE, useExisting: Organizations };

/**
 * People and access. Whoever imports it provides, globally, a TypeORM data source, the clock, `LOGGED_ORGANIZATIONS`, and
 * `OIDC_SETTINGS` where there is another provider.
 */
@Global()
@Module({ providers: [...doors, tree, Attempts, Devices], exports: [...doors, tree] })
export class AccessModule {}
