import type { VerifiedFile } from './precache';
import type { WorkerAnswer, WorkerMessage } from './worker-message';

export interface ServiceWorkerEvents {
  /** The whole app is stored on this device, in this version. */
  readonly onReady?: (version: string) => void;
  /** Another version is stored and waits for `applyUpdate`; may come again for a still newer one. */
  readonly onUpdateWaiting?: (version: string) => void;
  /** The app cannot be stored: no service workers in this browser or address, or a file did not arrive whole. */
  readonly onUnavailable?: (reason: 'unsupported' | 'failed', detail: string) => void;
}

export interface AppVersions {
  /** The stored version that the service worker serves, or undefined while none does. */
  version(): Promise<string | undefined>;
  /** Moves to the waiting version and reloads the page; resolves with false when none waits. Call only on the user's tap. */
  applyUpdate(): Promise<boolean>;
  /** Says that this start went well: the previous version's files are removed. */
  confirmGoodStart(): Promise<void>;
  /** Whether the server answers now; true while no worker is there to ask it. */
  serverAnswers(): Promise<boolean>;
  /** Reads every stored file again and compares it with the build; empty when nothing is stored. */
  verifyPrecache(): Promise<readonly VerifiedFile[]>;
}

/** Registers the service worker beside the page and looks for a newer version once. */
export function registerServiceWorker(events: ServiceWorkerEvents = {}): AppVersions {
  const registered = register(events);
  const status = async (): Promise<WorkerAnswer> => ask(await registered, { ask: 'status' });
  return {
    version: async () => (await status()).pointer?.served,
    applyUpdate: async () => moveToCandidate(await registered, (await status()).pointer?.candidate),
    confirmGoodStart: async () => {
      // The worker that served the page, where one did: a server that does not answer holds `registered` up.
      const controller = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : undefined;
      const worker = controller ?? (await registered)?.active;
      if (worker) await askWorker(worker, { ask: 'good-start' });
    },
    serverAnswers: async () => (await ask(await registered, { ask: 'reach' })).reached ?? true,
    verifyPrecache: async () => (await ask(await registered, { ask: 'verify' })).files,
  };
}

async function register(events: ServiceWorkerEvents): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) {
    events.onUnavailable?.('unsupported', location.origin);
    return undefined;
  }
  try {
    const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    report(registration, events);
    return registration;
  } catch (error) {
    const kept = await navigator.serviceWorker.getRegistration();
    // Offline, or a new worker that cannot be read: the stored one goes on.
    if (kept?.active) report(kept, events);
    else events.onUnavailable?.('failed', String(error));
    return kept;
  }
}

function report(registration: ServiceWorkerRegistration, events: ServiceWorkerEvents): void {
  const tell = async (): Promise<void> => {
    const { pointer } = await ask(registration, { ask: 'status' });
    if (pointer?.candidate !== undefined) events.onUpdateWaiting?.(pointer.candidate);
  };
  const follow = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) void tell();
      if (worker.state === 'redundant' && !registration.active) events.onUnavailable?.('failed', 'install');
    });
  };
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  void navigator.serviceWorker.ready.then(async (ready) => {
    const { pointer } = await ask(ready, { ask: 'status' });
    if (pointer) events.onReady?.(pointer.served);
    if (pointer?.candidate !== undefined) events.onUpdateWaiting?.(pointer.candidate);
  });
}

async function moveToCandidate(registration: ServiceWorkerRegistration | undefined, candidate: string | undefined) {
  const worker = registration?.waiting ?? registration?.active;
  if (!worker || candidate === undefined) return false;
  const { pointer } = await askWorker(worker, { ask: 'use-version', version: candidate });
  if (pointer?.served !== candidate) return false;
  location.reload();
  return true;
}

async function ask(registration: ServiceWorkerRegistration | undefined, message: WorkerMessage): Promise<WorkerAnswer> {
  const worker = registration?.active;
  return worker ? askWorker(worker, message) : { pointer: undefined, files: [] };
}

function askWorker(worker: ServiceWorker, message: WorkerMessage): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<WorkerAnswer>) => {
      port1.close();
      resolve(event.data);
    };
    worker.postMessage(message, [port2]);
  });
}
