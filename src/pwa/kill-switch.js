// Served in place of sw.js it takes the app's own files off every device that sees it, and nothing of the work:
// databases, map files and settings stay. Plain script without imports, so that it needs no build.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(takeAway()));

async function takeAway() {
  const own = (await caches.keys()).filter((name) => name.startsWith('dala-app-') || name === 'dala-version-pointer');
  await Promise.all(own.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
