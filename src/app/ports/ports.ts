import type { AppVersions } from './app-versions';
import type { FileOutput } from './file-output';
import type { FileReader } from './file-reader';
import type { Locator } from './locator';
import type { OperationStore } from './operation-store';
import type { Planner } from './planner';
import type { SettingsStore } from './settings';

/** Everything that the app needs from the world; `main.tsx` hands it over. */
export interface Ports {
  readonly operations: OperationStore;
  readonly planner: Planner;
  readonly reader: FileReader;
  readonly clipboard: { writeText(text: string): Promise<void> };
  readonly files: FileOutput;
  readonly locator: Locator;
  readonly settings: SettingsStore;
  readonly versions: AppVersions;
  /** The time now, and random ids that are never used again. */
  now(): Date;
  newId(): string;
}
