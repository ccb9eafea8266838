import type { VersionPointer } from './version-pointer';
import { keptVersions } from './version-pointer';

const POINTER_CACHE = 'dala-version-pointer';
const POINTER_URL = 'version-pointer.json';
const VERSION_PREFIX = 'dala-app-';

/** Name of the cache that holds one version's files. */
export function cacheName(version: string): string {
  return VERSION_PREFIX + version;
}

/** The stored pointer, or undefined before the first install. */
export async function readPointer(): Promise<VersionPointer | undefined> {
  const stored = await caches.match(POINTER_URL, { cacheName: POINTER_CACHE });
  if (!stored) return undefined;
  const pointer: VersionPointer = await stored.json();
  return pointer;
}

/**
 * Replaces the stored pointer by `change` of it, one change at a time over all workers of this app.
 * Versions that the new pointer does not keep lose their files.
 */
export async function changePointer(
  change: (pointer: VersionPointer | undefined) => VersionPointer | undefined,
): Promise<VersionPointer | undefined> {
  return navigator.locks.request(POINTER_CACHE, async () => {
    const before = await readPointer();
    const after = change(before);
    if (!after || after === before) return before;
    const cache = await caches.open(POINTER_CACHE);
    await cache.put(POINTER_URL, new Response(JSON.stringify(after)));
    await deleteOtherVersions(after);
    return after;
  });
}

/** Gives up every stored version and the pointer. */
export async function deleteAllVersions(): Promise<void> {
  await navigator.locks.request(POINTER_CACHE, async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(VERSION_PREFIX) || name === POINTER_CACHE);
    await Promise.all(names.map((name) => caches.delete(name)));
  });
}

async function deleteOtherVersions(pointer: VersionPointer): Promise<void> {
  const kept = new Set(keptVersions(pointer).map(cacheName));
  const names = await caches.keys();
  const unwanted = names.filter((name) => name.startsWith(VERSION_PREFIX) && !kept.has(name));
  await Promise.all(unwanted.map((name) => caches.delete(name)));
}
