/** Id under which this device keeps the resized copy of a photo. It is never handed on, and erased with its original. */
export function smallPhotoId(photoId: string): string {
  return `${photoId}.small`;
}
