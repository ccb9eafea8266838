/** A point in the plane of a `LocalFrame`, in metres: x to the east, y to the north of the frame's centre. */
export interface LocalPoint {
  readonly xM: number;
  readonly yM: number;
}
