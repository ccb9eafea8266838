/** A finished file on its way out of the app. */
export interface OutputFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that may be too large for memory. */
export interface BlobFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Blob;
}

/** Where finished files go. */
export interface FileOutput {
  /** Saves through the browser's own way to save. */
  save(file: OutputFile | BlobFile): Promise<void>;
  /** Whether this browser says that it can share this very file. */
  canShare(file: OutputFile | BlobFile): boolean;
  /** Opens the share sheet; has to be called from a tap. */
  share(file: OutputFile | BlobFile): Promise<'shared' | 'dismissed'>;
}
