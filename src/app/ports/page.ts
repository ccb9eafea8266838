/** How full the device's own battery is, 0 to 100. */
export interface BatteryLevel {
  readonly levelPct: number;
  readonly isCharging: boolean;
}

/** The page that the app runs in. */
export interface Page {
  reload(): void;
  /** Keeps the screen on until the returned function is called, where the browser can. */
  keepAwake(): () => void;
  /** Lets the device be felt, by on and off times in ms, where it can and once the person has touched the page. */
  buzz(timesMs: readonly number[]): void;
  /** Undefined where the browser does not say. */
  battery(): Promise<BatteryLevel | undefined>;
  /** Tells of every touch, key and wheel. */
  onActivity(listener: () => void): void;
  /** Tells when the page goes to the background (false) and when it comes back (true). */
  onVisibility(listener: (isVisible: boolean) => void): void;
}
