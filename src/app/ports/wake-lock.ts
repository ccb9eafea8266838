/** Keeps the screen on. */
export interface WakeLock {
  /** Whether this browser can. */
  readonly isSupported: boolean;
  /** Keeps the screen on until the returned function is called, again each time the page comes back. */
  hold(): () => void;
}
