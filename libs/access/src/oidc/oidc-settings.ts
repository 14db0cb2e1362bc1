/** Another provider that says who somebody is (OpenID Connect). */
export interface OidcSettings {
  /** As in its discovery document; https, or http on this machine. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim that holds the sign-in name. */
  claim: string;
  /** Where the provider sends the browser back to: the public address of this server with the callback's path. */
  redirectUri: string;
}

/** Provided where such a provider is configured. */
export const OIDC_SETTINGS = Symbol('OidcSettings');
