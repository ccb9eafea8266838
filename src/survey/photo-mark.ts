/** A point of a photo: shares of its width and height from the top left corner, 0 to 1. */
export type PhotoPoint = readonly [x: number, y: number];

/** Something drawn over a photo to point at what matters. */
export type PhotoMark =
  | { readonly shape: 'arrow'; readonly from: PhotoPoint; readonly to: PhotoPoint }
  /** From the middle to a point of the edge. */
  | { readonly shape: 'circle'; readonly from: PhotoPoint; readonly to: PhotoPoint }
  | { readonly shape: 'line'; readonly points: readonly PhotoPoint[] };
