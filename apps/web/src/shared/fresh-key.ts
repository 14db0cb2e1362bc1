/** The header by which a write is known when its answer was lost. `crypto.randomUUID` is not there without HTTPS. */
export function freshKey(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}
