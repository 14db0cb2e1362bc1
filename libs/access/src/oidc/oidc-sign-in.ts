import { Inject, Injectable, Optional } from '@nestjs/common';
import { say } from '@app/catalogue';
import { type Clock, CLOCK } from '@app/platform';
import * as client from 'openid-client';
import { DataSource } from 'typeorm';
import { AccessRefused } from '../access-refused.js';
import { SecurityLog } from '../logs/security-log.js';
import { EVERYWHERE } from '../policy/permissions.js';
import { type Account, accountNamed } from '../people/account.js';
import { digestOf, newSecret } from '../secrets.js';
import { type Origin, SignIn, type SignedIn } from '../signing-in/sign-in.js';
import { later, nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';
import { OIDC_SETTINGS, type OidcSettings } from './oidc-settings.js';

const MINUTES_TO_SIGN_IN = 10;

type Claims = Readonly<Record<string, unknown>>;

interface Request { state: string; nonce: string; verifier: string }

/**
 * Sign-in at another provider: authorization code with PKCE, state and nonce, bound to the browser that began it. Whoever
 * has an account under the name that the provider vouches for comes in; nobody is added.
 */
@Injectable()
export class OidcSignIn {
  private provider: Promise<client.Configuration> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signIn: SignIn,
    private readonly securityLog: SecurityLog,
    @Optional() @Inject(OIDC_SETTINGS) private readonly settings?: OidcSettings,
  ) {}

  get configured(): boolean {
    return this.settings !== undefined;
  }

  /** Where to send the browser, and the secret for a cookie that it brings back (SameSite=Lax: it comes from another site). */
  async start(): Promise<{ url: string; secret: string }> {
    const { settings, provider } = await this.reach();
    const secret = newSecret();
    const request: Request = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
    await rowsOf(this.dataSource, 'INSERT INTO duty_access.oidc_request (digest, state, nonce, verifier, ends_at) VALUES ($1, $2, $3, $4, $5)',
      [digestOf(secret), request.state, request.nonce, request.verifier, later(nowOf(this.clock), MINUTES_TO_SIGN_IN * 60)]);
    const url = client.buildAuthorizationUrl(provider, {
      redirect_uri: settings.redirectUri, scope: 'openid profile email', state: request.state, nonce: request.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(request.verifier), code_challenge_method: 'S256',
    });
    return { url: url.href, secret };
  }

  /**
   * The browser has come back.
   * @param query of the callback, with its question mark
   * @param secret of the cookie that `start` gave
   * @throws AccessRefused sign-in-refused when anything does not fit, provider-trouble
   */
  async finish(query: string, secret: string | undefined, origin: Origin): Promise<SignedIn> {
    const { settings, provider } = await this.reach();
    const [request] = await rowsOf<Request>(this.dataSource,
      'DELETE FROM duty_access.oidc_request WHERE digest = $1 AND ends_at > $2 RETURNING state, nonce, verifier', [digestOf(secret ?? ''), nowOf(this.clock)]);
    if (!request) throw await this.refuse(origin, 'request');
    const tokens = await client.authorizationCodeGrant(provider, new URL(query, settings.redirectUri), {
      pkceCodeVerifier: request.verifier, expectedState: request.state, expectedNonce: request.nonce, idTokenExpected: true,
    }).catch(() => undefined);
    if (!tokens) throw await this.refuse(origin, 'provider');
    const account = await this.accountOf(await claimsOf(provider, tokens, settings.claim), settings);
    if (!account || account.disabled) throw await this.refuse(origin, 'account', account);
    return this.signIn.begin(account, origin, 'oidc');
  }

  private async accountOf(claims: Claims, { claim }: OidcSettings): Promise<Account | undefined> {
    const name = claims[claim];
    if (typeof name !== 'string' || name === '') return undefined;
    if (claim === 'email' && claims['email_verified'] === false) return undefined; // anybody may write any address there
    return accountNamed(this.dataSource, nowOf(this.clock), name);
  }

  /** The provider's own description is read at the first sign-in, and again after it failed. */
  private async reach(): Promise<{ settings: OidcSettings; provider: client.Configuration }> {
    const { settings } = this;
    if (!settings) throw trouble(say('没有配置统一身份认证。请用用户名和密码登录。', 'No other provider is configured. Sign in by name and password.'));
    const local = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(settings.issuer).hostname);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out; here it is for this machine alone
    const options = local ? { execute: [client.allowInsecureRequests] } : {};
    this.provider ??= client.discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, options);
    try {
      return { settings, provider: await this.provider };
    } catch {
      this.provider = undefined;
      throw trouble(say('统一身份认证暂时无法使用。请稍后再试，或用用户名和密码登录。', 'The other provider cannot be reached. Try again later, or sign in by name and password.'));
    }
  }

  private async refuse({ address }: Origin, reason: string, account?: Account): Promise<AccessRefused> {
    await this.securityLog.note({ kind: 'signInRefused', subject: account?.name, organization: account?.organization ?? EVERYWHERE, address, detail: { by: 'oidc', reason } });
    return new AccessRefused('sign-in-refused', say(
      '没有登录成功：认证未完成，或这里没有与之对应的账号。请重试，或请管理员添加账号。',
      'The sign-in did not succeed: it was not completed, or there is no account of that name here. Try again, or ask an administrator to add one.',
    ));
  }
}

/** The claims of the id token; where the one asked for is not among them, those that the provider tells on asking. */
async function claimsOf(provider: client.Configuration, tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers, claim: string): Promise<Claims> {
  const claims = tokens.claims();
  if (!claims || claim in claims) return claims ?? {};
  return client.fetchUserInfo(provider, tokens.access_token, claims.sub).catch(() => ({}));
}

function trouble(text: ReturnType<typeof say>): AccessRefused {
  return new AccessRefused('provider-trouble', text);
}
