/** Which part of a tile is shown: one of `share` x `share`, counted from the left and the top. */
export interface TilePart {
  readonly share: number;
  readonly left: number;
  readonly top: number;
}
