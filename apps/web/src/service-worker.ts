/// <reference lib="webworker" />
// Lets the pages open without a signal: keeps the build's own files, and of the API what a form needs to be filled in. Nothing
// else that was read is kept on a device.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const FILES = 'duty-files';
const ANSWERS = 'duty-answers';
const LIST = '/build-files.json';
const KEPT_ANSWERS = [/^\/api\/v1\/(session|organizations|words|types|types\/[^/]+)$/, /^\/api\/v1\/organizations\/[^/]+\/years$/];

worker.addEventListener('install', (event) => { event.waitUntil(keepFiles().then(() => worker.skipWaiting())); });
worker.addEventListener('activate', (event) => { event.waitUntil(worker.clients.claim()); });
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && !pathname.startsWith('/api/')) event.respondWith(fetch(request).catch(() => kept(FILES, '/')));
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOrFetched(request));
  else if (KEPT_ANSWERS.some((pattern) => pattern.test(pathname))) event.respondWith(fetchedOrKept(request, pathname));
});

/** All files of this build; those of earlier ones are let go. */
async function keepFiles(): Promise<void> {
  const files = ['/', ...await (await fetch(LIST, { cache: 'no-store' })).json() as string[]];
  const cache = await caches.open(FILES);
  for (const request of await cache.keys()) if (!files.includes(new URL(request.url).pathname)) await cache.delete(request);
  const missing = await Promise.all(files.map(async (file) => (file !== '/' && await cache.match(file) ? [] : [file])));
  await cache.addAll(missing.flat());
}

/** A file bears a digest in its name: what is kept is right. */
async function keptOrFetched(request: Request): Promise<Response> {
  return await caches.match(request) ?? fetch(request);
}

async function fetchedOrKept(request: Request, pathname: string): Promise<Response> {
  const name = `${pathname}?${request.headers.get('Accept-Language') ?? ''}`;
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(ANSWERS)).put(name, response.clone());
    return response;
  } catch {
    return kept(ANSWERS, name);
  }
}

async function kept(cache: string, name: string): Promise<Response> {
  return await (await caches.open(cache)).match(name) ?? Response.error();
}
