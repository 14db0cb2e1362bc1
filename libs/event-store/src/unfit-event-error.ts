/** What a writer handed over cannot be stored as it is. Nothing was written; sending it again will not help. */
export class UnfitEventError extends Error {
  override readonly name = 'UnfitEventError';
}
