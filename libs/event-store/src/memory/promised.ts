/** Does the work at once and promises its outcome; what it throws rejects. */
export function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => { resolve(work()); });
}
