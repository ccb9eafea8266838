import type { AppVersions } from './app-versions';
import type { CardPicker } from './card-picker';
import type { DraftStore } from './draft-store';
import type { EmergencyWipe } from './emergency-wipe';
import type { FeatureFiles } from './feature-files';
import type { FileOutput } from './file-output';
import type { FileReader } from './file-reader';
import type { HandedFiles } from './handed-files';
import type { KeyDerivation } from './key-derivation';
import type { Locator } from './locator';
import type { LockedTracks } from './locked-tracks';
import type { HeightPacking } from './height-packing';
import type { MapReader } from './map-reader';
import type { MapStore } from './map-store';
import type { OperationJournals } from './operation-journal';
import type { OperationStore } from './operation-store';
import type { Page } from './page';
import type { PagePin } from './page-pin';
import type { PhotoDecoder } from './photo-decoder';
import type { PhotoImages } from './photo-images';
import type { Planner } from './planner';
import type { SeasonRasters } from './season-rasters';
import type { SettingsStore } from './settings';
import type { StorageHealth } from './storage-health';
import type { TerrainSource } from './terrain-source';
import type { TileFetch } from './tile-fetch';
import type { Vault } from './vault';
import type { WakeLock } from './wake-lock';

/** Everything that the app needs from the world; `main.tsx` hands it over. */
export interface Ports {
  readonly operations: OperationStore;
  readonly journals: OperationJournals;
  readonly vault: Vault;
  readonly derivation: KeyDerivation;
  readonly tracks: LockedTracks;
  readonly drafts: DraftStore;
  readonly pin: PagePin;
  readonly wipe: EmergencyWipe;
  readonly health: StorageHealth;
  readonly page: Page;
  readonly planner: Planner;
  readonly reader: FileReader;
  readonly cards: CardPicker;
  readonly featureFiles: FeatureFiles;
  readonly rasters: SeasonRasters;
  readonly clipboard: { writeText(text: string): Promise<void> };
  readonly files: FileOutput;
  readonly handedFiles: HandedFiles;
  readonly images: PhotoImages;
  readonly decoder: PhotoDecoder;
  readonly locator: Locator;
  readonly wakeLock: WakeLock;
  readonly terrain: TerrainSource;
  readonly settings: SettingsStore;
  readonly versions: AppVersions;
  readonly maps: MapStore;
  readonly heights: HeightPacking;
  readonly mapReader: MapReader;
  readonly tileFetch: TileFetch;
  /** The time now, and random ids that are never used again. */
  now(): Date;
  /** A timer since the page was loaded, ms, that no setting of the clock moves. */
  elapsedMs(): number;
  newId(): string;
}
