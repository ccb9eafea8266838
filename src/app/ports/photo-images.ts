import type { PhotoMark } from '../../survey/photo-mark';

/** What the device's own decoder makes of photos. */
export interface PhotoImages {
  /** A copy as JPEG, no side longer than `longestPx`, upright and without headers; undefined if it cannot be decoded. */
  /** `marks` are drawn into the copy. */
  resized(photo: Blob, longestPx: number, marks?: readonly PhotoMark[]): Promise<Blob | undefined>;
}
