/** Says that a photo's content is to be nowhere: devices that merge it delete theirs and take no copy any more. */
export interface ErasedPhoto {
  readonly kind: 'erased-photo';
  /** Hex SHA-256 of the photo's original bytes. */
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly erasedAt: string;
}
