import './pwa/trust-policy';
import './pwa/first-words';
import { createApp } from './app/app';
import { browserCardPicker } from './pwa/browser-card-picker';
import { browserFileOutput } from './pwa/browser-file-output';
import { browserHandedFiles } from './pwa/browser-handed-files';
import { browserLocator } from './pwa/browser-locator';
import { browserPage } from './pwa/browser-page';
import { browserPhotoImages } from './pwa/browser-photo-images';
import { browserSettings } from './pwa/browser-settings';
import { browserVersions } from './pwa/browser-versions';
import { browserWakeLock } from './pwa/browser-wake-lock';
import { deviceStorage } from './storage/device-storage';
import { memoryPagePin } from './storage/memory-page-pin';
import { mount } from './ui/mount';
import { workerKeyDerivation } from './workers/worker-key-derivation';
import { workerFeatureFiles } from './workers/worker-feature-files';
import { workerHeightPacking } from './workers/worker-height-packing';
import { workerMapReader } from './workers/worker-map-reader';
import { workerPhotoDecoder } from './workers/worker-photo-decoder';
import { workerPlanner } from './workers/worker-planner';
import { workerRasters } from './workers/worker-rasters';
import { workerReader } from './workers/worker-reader';
import { workerTileFetch } from './workers/worker-tile-fetch';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('The page has no #root element.');

const clocks = { wallMs: () => Date.now(), elapsedMs: () => performance.now() };
const eraseSettings = async () => localStorage.clear();
const derivation = workerKeyDerivation();
const versions = browserVersions();
const heights = workerHeightPacking();
const storage = deviceStorage({
  derivation,
  clocks,
  eraseOthers: [eraseSettings],
  unpackHeights: heights.unpack,
  // Until then the version before can still take over, and would not read what this one has changed.
  beforeMigration: () => app.updates.goodStart(),
});

const app = createApp({
  operations: storage.operations,
  journals: storage.journals,
  vault: storage.vault,
  derivation,
  tracks: storage.tracks,
  drafts: storage.drafts,
  pin: memoryPagePin({ lock: () => void storage.vault.lock(), clocks }),
  wipe: storage.wipe,
  health: storage.health,
  page: browserPage,
  planner: workerPlanner(),
  reader: workerReader(),
  cards: browserCardPicker,
  featureFiles: workerFeatureFiles(),
  rasters: workerRasters(),
  clipboard: { writeText: (text) => navigator.clipboard.writeText(text) },
  files: browserFileOutput,
  handedFiles: browserHandedFiles,
  images: browserPhotoImages,
  decoder: workerPhotoDecoder(),
  locator: browserLocator,
  wakeLock: browserWakeLock,
  settings: browserSettings,
  versions,
  maps: storage.maps,
  heights,
  mapReader: workerMapReader(),
  terrain: storage.terrain,
  tileFetch: workerTileFetch(),
  now: () => new Date(),
  elapsedMs: clocks.elapsedMs,
  newId: () => crypto.randomUUID(),
});

mount(root, app);
app.security.watch();
app.flyingDay.watch();
app.tracks.resume();
app.handedFiles.watch();
void app.operations.resume();
void app.storage.watch();
void app.maps.refresh();
