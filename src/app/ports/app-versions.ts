/** What this device holds of the app. */
export interface InstallState {
  /** The stored version that opens without a network; undefined while the app is not stored. */
  readonly stored: string | undefined;
  /** A newer version that waits for the person's choice. */
  readonly waiting: string | undefined;
}

/** The versions of the app on this device. */
export interface AppVersions {
  /** Reports now and after every change. */
  follow(listener: (state: InstallState) => void): void;
  /** Says that this start went well: the version before it may go. */
  confirmGoodStart(): void;
  /** Reads every stored file of the served version again and compares it with the build; empty where none is stored. */
  verify(): Promise<readonly { readonly file: string; readonly ok: boolean }[]>;
  /** Moves to the waiting version and reloads the page. Call only on the person's tap. */
  applyUpdate(): Promise<boolean>;
}
