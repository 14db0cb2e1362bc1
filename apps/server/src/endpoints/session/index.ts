import type { Endpoint } from '../../endpoint.js';
import changePassword from './change-password.js';
import confirmSecondFactor from './confirm-second-factor.js';
import enrolSecondFactor from './enrol-second-factor.js';
import finishOidc from './finish-oidc.js';
import readSession from './read-session.js';
import readWays from './read-ways.js';
import removeSecondFactor from './remove-second-factor.js';
import signIn from './sign-in.js';
import signOut from './sign-out.js';
import startOidc from './start-oidc.js';

/** Signing in and out, and one's own password and second factor. */
export const sessionEndpoints: readonly Endpoint[] = [
  changePassword, confirmSecondFactor, enrolSecondFactor, finishOidc, readSession, readWays,
  removeSecondFactor, signIn, signOut, startOidc,
];
