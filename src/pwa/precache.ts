import type { PrecacheFile } from './precache-file';
import { sha256Hex } from './precache-file';
import { cacheName } from './version-store';

const LIST_URL = 'precache-list.json';
const PARALLEL_FETCHES = 6;
const MATCH = { ignoreVary: true } as const;

/** One file of a stored version and whether its bytes are there, unchanged. */
export interface VerifiedFile {
  readonly file: string;
  readonly ok: boolean;
}

/** Stores every file of a version; throws, and stores nothing, if one is missing or its bytes are not the built ones. */
export async function precacheVersion(version: string, files: readonly PrecacheFile[], scope: string): Promise<void> {
  try {
    const cache = await caches.open(cacheName(version));
    const waiting = [...files];
    const take = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await cache.put(new URL(next.file, scope), await intactResponse(next, scope));
      }
    };
    await Promise.all(Array.from({ length: PARALLEL_FETCHES }, take));
    await cache.put(new URL(LIST_URL, scope), new Response(JSON.stringify(files)));
  } catch (error) {
    await caches.delete(cacheName(version));
    throw error;
  }
}

/** Reads every file of a stored version again and compares its bytes with the built ones; empty for an unknown version. */
export async function verifyVersion(version: string, scope: string): Promise<VerifiedFile[]> {
  const cache = await caches.open(cacheName(version));
  const list = await cache.match(new URL(LIST_URL, scope), MATCH);
  if (!list) return [];
  const files: PrecacheFile[] = await list.json();
  const verified: VerifiedFile[] = [];
  for (const { file, sha256 } of files) {
    const stored = await cache.match(new URL(file, scope), MATCH);
    verified.push({ file, ok: stored !== undefined && (await sha256Hex(await stored.arrayBuffer())) === sha256 });
  }
  return verified;
}

/** The stored response for an address from the first of the versions that has it. */
export async function storedResponse(url: URL, versions: readonly string[]): Promise<Response | undefined> {
  for (const version of versions) {
    const found = await caches.match(url, { ...MATCH, cacheName: cacheName(version) });
    if (found) return found;
  }
  return undefined;
}

async function intactResponse(wanted: PrecacheFile, scope: string): Promise<Response> {
  const url = new URL(wanted.file, scope);
  const stored = await caches.match(url, MATCH);
  const reused = stored && (await rebuilt(stored, wanted));
  if (reused) return reused;
  const fetched = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' });
  if (!fetched.ok) throw new Error(`${wanted.file}: the server answered ${fetched.status}.`);
  const intact = await rebuilt(fetched, wanted);
  if (!intact) throw new Error(`${wanted.file}: the bytes are not those of the build.`);
  return intact;
}

/** A plain 200 with the same bytes (a redirected response may not answer a navigation), or undefined for other bytes. */
async function rebuilt(response: Response, { sha256 }: PrecacheFile): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer();
  if ((await sha256Hex(bytes)) !== sha256) return undefined;
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return new Response(bytes, { headers });
}
