import type { Language } from '../i18n/language';

/** A square piece of a map: a picture as its file holds it, pixels, or shapes. Sides are 256 pixels unless the map says otherwise. */
export type MapTile =
  | { readonly kind: 'picture'; readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string }
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      /** Red, green, blue, opacity, row by row from the top. */
      readonly rgba: Uint8ClampedArray<ArrayBuffer>;
    }
  | { readonly kind: 'shapes'; readonly shapes: readonly TileShape[] };

/** What a shape of a vector tile stands for, whatever schema its file follows. */
export type TileTheme =
  | 'land'
  | 'wood'
  | 'built'
  | 'sand'
  | 'ice'
  | 'water'
  | 'building'
  | 'waterway'
  | 'path'
  | 'road'
  | 'main-road'
  | 'rail'
  | 'boundary'
  | 'place'
  | 'peak'
  | 'other';

/** One feature of a vector tile, ready to be painted. */
export interface TileShape {
  readonly theme: TileTheme;
  readonly type: 'point' | 'line' | 'polygon';
  /** x, y, x, y in 1/4096 of the tile's side, from its top left corner; rings as the file has them. */
  readonly paths: readonly Int16Array[];
  /** Names by language; `local` is the one without a language. */
  readonly names?: Readonly<Partial<Record<Language | 'local', string>>>;
  /** Places: 1 for a city or country, 2 for a town, 3 for the rest. */
  readonly rank?: 1 | 2 | 3;
}

/** A tile of the web-Mercator scheme: column and row count from the world's north-west corner. */
export interface TileAddress {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
}
