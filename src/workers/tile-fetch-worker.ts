import { expose } from 'comlink';
import type { TileAnswer } from '../app/ports/tile-fetch';
import { tilePicture } from '../formats/tiles/tile-picture';
import { boundedBody } from './bounded-body';

/** More than any tile has; the rest is not read. */
const mostBytes = 4 * 1024 * 1024;
const patienceMs = 30_000;

/**
 * The only part of the app that talks to other origins: its script is served with a policy of its own (pwa/headers.mjs), the page's
 * policy allows none. It sends nothing but the address: no cookies, no referrer, no cache of credentials.
 */
const tiles = {
  async fetch(url: string): Promise<TileAnswer> {
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        mode: 'cors',
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      });
      return await answerOf(response);
    } catch {
      return { kind: 'unreachable' };
    }
  },
};

async function answerOf(response: Response): Promise<TileAnswer> {
  const { status } = response;
  if (status === 404 || status === 410 || status === 204) return { kind: 'none' };
  if (status === 401 || status === 403 || status === 451) return { kind: 'refused', status };
  if (status === 429 || status >= 500) {
    const retryAfterS = Number(response.headers.get('Retry-After') ?? Number.NaN);
    return { kind: 'busy', ...(Number.isFinite(retryAfterS) && { retryAfterS }) };
  }
  if (!response.ok || Number(response.headers.get('Content-Length')) > mostBytes) return { kind: 'wrong' };
  const bytes = await boundedBody(response, mostBytes);
  return bytes && (await tilePicture(bytes)) ? { kind: 'tile', bytes } : { kind: 'wrong' };
}

export type TileFetchWorker = typeof tiles;

expose(tiles);
