/** What the device's own decoder makes of photos. */
export interface PhotoImages {
  /** A copy as JPEG, no side longer than `longestPx`, upright and without headers; undefined if it cannot be decoded. */
  /** `paths` are drawn into the copy: SVG paths over a photo of 1000 by 1000. */
  resized(photo: Blob, longestPx: number, paths?: readonly string[]): Promise<Blob | undefined>;
}
