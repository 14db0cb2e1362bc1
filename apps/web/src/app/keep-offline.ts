/** Where the worker keeps what the API answered. */
const ANSWERS = 'duty-answers';

/** Lets the pages open without a signal; only a page that came by HTTPS, or from this machine, may be kept so. */
export function keepOffline(): void {
  if ('serviceWorker' in navigator && import.meta.env.PROD) navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
}

/** Calls when the worker has come to stand between this page and the server: what was read before, it does not have. The answer stops that. */
export function onceKept(listener: () => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  navigator.serviceWorker.addEventListener('controllerchange', listener);
  return () => { navigator.serviceWorker.removeEventListener('controllerchange', listener); };
}

/** Another person signs in on this device, or this one leaves: what was kept of the API's answers goes. */
export async function forgetAnswers(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(ANSWERS).catch(() => false); // a browser that keeps nothing refuses
}
