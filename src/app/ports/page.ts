/** The page that the app runs in. */
export interface Page {
  reload(): void;
  /** Tells of every touch, key and wheel. */
  onActivity(listener: () => void): void;
  /** Tells when the page goes to the background (false) and when it comes back (true). */
  onVisibility(listener: (isVisible: boolean) => void): void;
}
