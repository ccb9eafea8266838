import type { Language } from '../i18n/language';
import type { FeatureRef } from './feature-ref';
import type { MapColours } from './map-colours';
import type { Polygon } from '../geo/polygon';
import type { WorldBox, WorldPoint } from '../geo/mercator';
import type { WorldPath } from './world-path';
import type { Sheet } from './sheet';

/** What painting depends on besides the things themselves. */
export interface Look {
  readonly colours: MapColours;
  readonly fontFamily: string;
  readonly language: Language;
  readonly selected: FeatureRef | undefined;
}

/** A tap: where on the world, at which zoom, and how far off a thing may be (world units). */
export interface Tap {
  readonly point: WorldPoint;
  readonly zoom: number;
  readonly reach: number;
}

/** What a tap found: a thing, or the box of a crowd of things to look into. */
export type Found = { readonly feature: FeatureRef } | { readonly crowd: WorldBox };

/** One noun's things, prepared for painting. Immutable: new things make a new layer. */
export interface PaintedLayer {
  paint(sheet: Sheet, look: Look): void;
  /** Names, painted after every surface and line, so that none covers them. */
  paintNames?(sheet: Sheet, look: Look): void;
  find?(tap: Tap): Found | undefined;
  /** Outlines near a tap that drawing may snap to, without those of the polygon being drawn. */
  outlines?(near: Tap, except: Polygon | undefined): readonly WorldPath[];
}
