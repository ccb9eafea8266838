/** Decodes photos away from the screen's thread. */
export interface PhotoDecoder {
  /** Upright; no wider than `widthPx` where that is given. The caller closes it. Rejects what cannot be decoded. */
  decode(photo: Blob, widthPx?: number): Promise<ImageBitmap>;
}
