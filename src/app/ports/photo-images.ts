/** What the device's own decoder makes of photos. */
export interface PhotoImages {
  /** A copy as JPEG, no side longer than `longestPx`, upright and without headers; undefined if it cannot be decoded. */
  resized(photo: Blob, longestPx: number): Promise<Blob | undefined>;
}
