import { say } from '@app/catalogue';
import { ConfigurationError } from './configuration-error.js';

/** Another provider at which people sign in (OpenID Connect). */
export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim that holds the sign-in name. */
  claim: string;
  /** Where browsers reach this server, without a slash at the end. */
  publicUrl: string;
}

interface Said { DUTY_OIDC_ISSUER?: string | undefined; DUTY_OIDC_CLIENT?: string | undefined; DUTY_OIDC_SECRET?: string | undefined; DUTY_OIDC_CLAIM?: string | undefined; DUTY_PUBLIC_URL?: string | undefined }

/** Undefined where none is configured. @throws ConfigurationError when only half of it is */
export function providerOf(said: Said): ProviderSettings | undefined {
  const { DUTY_OIDC_ISSUER: issuer, DUTY_OIDC_CLIENT: clientId, DUTY_OIDC_SECRET: clientSecret, DUTY_OIDC_CLAIM: claim = 'preferred_username', DUTY_PUBLIC_URL: publicUrl } = said;
  if (issuer === undefined) return undefined;
  if (clientId !== undefined && clientSecret !== undefined && publicUrl !== undefined) return { issuer, clientId, clientSecret, claim, publicUrl: publicUrl.replace(/\/+$/, '') };
  const missing = (['DUTY_OIDC_CLIENT', 'DUTY_OIDC_SECRET', 'DUTY_PUBLIC_URL'] as const).filter((name) => said[name] === undefined);
  throw new ConfigurationError(say(
    `设置了 DUTY_OIDC_ISSUER，还缺 ${missing.join('、')}。请补上，或取消 DUTY_OIDC_ISSUER。`,
    `DUTY_OIDC_ISSUER is set, but ${missing.join(', ')} is not. Set it too, or unset DUTY_OIDC_ISSUER.`,
  ));
}

/** An address of the web: https, or http on this machine, where nobody listens in. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}
