/** Files that the system hands the app: shared to it, or opened with it. */
export interface HandedFiles {
  /** Tells of files as they come, those from before the call too. */
  watch(onFiles: (files: readonly File[]) => void): void;
}
