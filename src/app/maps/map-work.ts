/** Work on the device's maps that the person waits for. */
export interface MapWork {
  readonly name: string;
  readonly kind: 'copying' | 'reading' | 'downloading';
  /** 0 to 1; absent while it cannot be told. */
  readonly share?: number;
  stop(): void;
}
