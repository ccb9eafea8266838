import type { LngLat } from '../geo/lng-lat';

export const obstacleKinds = ['mast', 'power-line', 'other'] as const;

export type ObstacleKind = (typeof obstacleKinds)[number];

/** Something that stands in the air and in no height model. */
export interface Obstacle {
  readonly kind: 'obstacle';
  readonly id: string;
  readonly name: string;
  readonly what: ObstacleKind;
  /** One place, or the line that wires hang along. */
  readonly line: readonly LngLat[];
  /** Of its top above the ground, m; absent: not known, so no path may cross it at any height. */
  readonly heightM?: number;
  /** Distance to keep from it, to the side and above, m. */
  readonly bufferM: number;
}
