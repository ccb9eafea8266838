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
  /** Says that this start went well, and resolves once that is kept: the version before it may go. */
  confirmGoodStart(): Promise<void>;
  /** Reads every stored file of the served version again and compares it with the build; empty where none is stored. */
  verify(): Promise<readonly { readonly file: string; readonly ok: boolean }[]>;
  /** Whether the server that the app comes from answers now; true where that cannot be asked. */
  serverAnswers(): Promise<boolean>;
  /** Moves to the waiting version and reloads the page. Call only on the person's tap. */
  applyUpdate(): Promise<boolean>;
}
