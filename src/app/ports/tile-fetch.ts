/** What a tile server answered. Retry times in seconds, where it says one. */
export type TileAnswer =
  | { readonly kind: 'tile'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** There is no such tile: nothing to try again. */
  | { readonly kind: 'none' }
  /** Too many requests, or out of order for the moment. */
  | { readonly kind: 'busy'; readonly retryAfterS?: number }
  /** The server does not want us. */
  | { readonly kind: 'refused'; readonly status: number }
  /** An answer that is no picture: a login page, an error as text. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'unreachable' };

/** Gets tiles from servers of the person's choice: the one door of the app to other origins. */
export interface TileFetch {
  fetch(url: string, signal: AbortSignal): Promise<TileAnswer>;
}
