/** Where a connection string leads, never its password. */
export function placeOf(url: string): string {
  return url.replace(/^[^:]*:\/\//, '').replace(/^[^@]*@/, '').replace(/[/?].*$/, '');
}

/**
 * The address as the client is to have it. Of several nodes behind `esdb+discover` it would ask the first alone, and be lost
 * when that one is down; behind `esdb` it asks all of them which one leads.
 */
export function clientAddressOf(url: string): string {
  return placeOf(url).includes(',') ? url.replace(/^esdb\+discover:/, 'esdb:') : url;
}

/** The address of the first node alone, asked without a look for the leader. */
export function firstNodeOf(url: string): string {
  return url.replace(/^esdb\+discover:/, 'esdb:').replace(/^([^:]*:\/\/(?:[^@/]*@)?[^,/?]+),[^/?]*/, '$1');
}
