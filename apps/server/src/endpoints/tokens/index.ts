import type { Endpoint } from '../../endpoint.js';
import listTokens from './list-tokens.js';
import makeToken from './make-token.js';
import revokeToken from './revoke-token.js';

/** One's own API tokens. */
export const tokensEndpoints: readonly Endpoint[] = [listTokens, makeToken, revokeToken];
