import { askKillSwitch, serverAnswers } from './kill-switch';
import { precacheVersion, storedResponse, verifyVersion } from './precache';
import type { PrecacheFile } from './precache-file';
import type { VersionPointer } from './version-pointer';
import {
  keptVersions,
  needsRescue,
  withGoodStart,
  withInstalled,
  withoutRetired,
  withRetry,
  withServed,
  withStart,
} from './version-pointer';
import { changePointer, deleteAllVersions, readPointer } from './version-store';
import { sharedMark, type WorkerAnswer, type WorkerMessage } from './worker-message';

declare const self: ServiceWorkerGlobalScope;
/** Both are put in by the build. */
declare const __PRECACHE_VERSION__: string;
declare const __PRECACHE_FILES__: readonly PrecacheFile[];

const APP_PAGE = 'index.html';
const RESCUE_PAGE = 'rescue.html';
/** Where the system sends files that are shared to the app: `share_target` of the manifest. */
const SHARE_ADDRESS = 'share';

/** Files on their way from the share sheet to the page: in memory alone, since they are not encrypted yet. */
let shared: readonly File[] = [];

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(answerMessage(event)));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'POST' && url.href === new URL(SHARE_ADDRESS, self.registration.scope).href) {
    event.respondWith(takeShared(event.request));
  }
  if (event.request.method === 'GET' && url.href.startsWith(self.registration.scope)) {
    if (event.request.mode === 'navigate') event.waitUntil(obeyKillSwitch());
    event.respondWith(event.request.mode === 'navigate' ? openPage(event) : openFile(event.request));
  }
});

/** Also the way back for devices whose stored version does not even start: the browser installs a new worker by itself. */
async function install(): Promise<void> {
  const order = await askKillSwitch(self.registration.scope);
  if (order?.off) throw new Error('The server has switched the stored app off.');
  await precacheVersion(__PRECACHE_VERSION__, __PRECACHE_FILES__, self.registration.scope);
  await changePointer((pointer) => withInstalled(pointer, __PRECACHE_VERSION__));
  const retired = order?.retired ?? [];
  await changePointer((pointer) => pointer && withoutRetired(pointer, retired));
}

/** At each opening, beside it: what the server orders holds from the next opening on. What people entered is not touched. */
async function obeyKillSwitch(): Promise<void> {
  const order = await askKillSwitch(self.registration.scope);
  if (!order) return;
  if (order.off) {
    // The page that is opening registers this worker again; without a pointer it only hands requests on.
    await deleteAllVersions();
    await self.registration.unregister();
    return;
  }
  // Switched on again: the browser installs the same worker only once.
  if (!(await readPointer())) return install();
  await changePointer((pointer) => pointer && withoutRetired(pointer, order.retired));
}

/** Keeps what was shared for the page that opens next, without a network. */
async function takeShared(request: Request): Promise<Response> {
  const parts = (await request.formData()).getAll('files');
  shared = parts.filter((part) => part instanceof File);
  return Response.redirect(new URL(`./${sharedMark}`, self.registration.scope), 303);
}

async function openFile(request: Request): Promise<Response> {
  const pointer = await readPointer();
  const stored = pointer && (await storedResponse(new URL(request.url), keptVersions(pointer)));
  return stored ?? fetch(request);
}

async function openPage({ request }: FetchEvent): Promise<Response> {
  const pointer = await readPointer();
  if (!pointer) return fetch(request);
  const url = new URL(request.url);
  url.search = '';
  const exact = url.pathname.endsWith('/') ? undefined : await storedResponse(url, [pointer.served]);
  return exact ?? (await openApp(pointer)) ?? fetch(request);
}

async function openApp(pointer: VersionPointer): Promise<Response | undefined> {
  const counted =
    pointer.previous === undefined ? pointer : ((await changePointer((p) => p && withStart(p))) ?? pointer);
  const page = needsRescue(counted) ? RESCUE_PAGE : APP_PAGE;
  const stored = await storedResponse(new URL(page, self.registration.scope), [counted.served]);
  return stored ?? storedResponse(new URL(APP_PAGE, self.registration.scope), [counted.served]);
}

async function answerMessage({ data, ports }: ExtendableMessageEvent): Promise<void> {
  const message: WorkerMessage = data;
  const pointer = await obey(message);
  const files = message.ask === 'verify' && pointer ? await verifyVersion(pointer.served, self.registration.scope) : [];
  const given = message.ask === 'take-shared' ? shared : [];
  if (message.ask === 'take-shared') shared = [];
  const reached = message.ask === 'reach' ? await serverAnswers(self.registration.scope) : undefined;
  const answer: WorkerAnswer = { pointer, files, shared: given, ...(reached !== undefined && { reached }) };
  ports[0]?.postMessage(answer);
}

async function obey(message: WorkerMessage): Promise<VersionPointer | undefined> {
  switch (message.ask) {
    case 'use-version': {
      const pointer = await changePointer((before) => before && withServed(before, message.version));
      await self.skipWaiting();
      return pointer;
    }
    case 'use-previous':
      return changePointer((pointer) => (pointer?.previous ? withServed(pointer, pointer.previous) : pointer));
    case 'retry':
      return changePointer((pointer) => pointer && withRetry(pointer));
    case 'good-start':
      return changePointer((pointer) => pointer && withGoodStart(pointer));
    case 'status':
    case 'verify':
    case 'reach':
    case 'take-shared':
      return readPointer();
  }
}
