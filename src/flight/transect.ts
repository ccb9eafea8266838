/** A straight piece of a row with the camera on, in the plane turned along the heading: from u `fromUM` to `toUM` at v `vM`. */
export interface Transect {
  /** Rows count from 0, in the direction of v, one line spacing apart. */
  readonly row: number;
  readonly vM: number;
  readonly fromUM: number;
  readonly toUM: number;
}
