import 'fake-indexeddb/auto';
import { type App, createApp } from '../../src/app/app';
import type { KeyDerivation } from '../../src/app/ports/key-derivation';
import type { DeviceFix } from '../../src/app/ports/locator';
import type { Ports } from '../../src/app/ports/ports';
import type { TerrainSource } from '../../src/app/ports/terrain-source';
import type { DeviceSettings } from '../../src/app/ports/settings';
import { planFlight } from '../../src/flight/plan-flight';
import { seenEvidence } from '../../src/workers/seen-evidence';
import { fromHeightBytes } from '../../src/terrain/height-bytes';
import { terrainTiles } from '../../src/terrain/terrain-tiles';
import { blobSource } from '../../src/formats/file-source';
import { readFile } from '../../src/formats/read-file';
import { memoryPagePin } from '../../src/storage/memory-page-pin';
import type { DeviceStorage } from '../../src/storage/device-storage';
import { quickDerivation, systemClocks, testStorage } from './test-storage';

/** A device of its own: the app over real storage, with a page, files and settings that are watched. */
export interface TestApp {
  readonly app: App;
  readonly storage: DeviceStorage;
  /** Files that were saved, by name. */
  readonly saved: Map<string, Blob>;
  /** How often the page was loaded anew. */
  reloads(): number;
  /** How often a new version was taken. */
  updates(): number;
  /** Moves time on, ms. */
  wait(ms: number): void;
  /** Sets the clock forward or back while no time passes, ms. */
  setClock(ms: number): void;
  /** What the hand felt so far. */
  readonly felt: readonly (readonly number[])[];
  /** Whether the screen is kept on. */
  isAwake(): boolean;
  /** Files that the system hands over. */
  hand(files: readonly File[]): void;
  /** What the browser would tell of the page. */
  setVisible(isVisible: boolean): void;
  touch(): void;
  /** A fix of the device's position. */
  locate(fix: DeviceFix): void;
}

const settings: DeviceSettings = {
  language: 'en',
  theme: 'light',
  coordinateFormat: 'decimal',
  lockAfterMin: 10,
  lockOnSuspend: false,
};

/** A device whose passphrases are derived by `derivation`; `terrain` takes the place of the heights that it keeps. */
export function testApp(derivation: KeyDerivation = quickDerivation, terrain?: TerrainSource): TestApp {
  const storage = testStorage({ derivation });
  const saved = new Map<string, Blob>();
  const activities: (() => void)[] = [];
  const visibilities: ((isVisible: boolean) => void)[] = [];
  const watchers = new Set<(fix: DeviceFix) => void>();
  const handed = new Set<(files: readonly File[]) => void>();
  const felt: (readonly number[])[] = [];
  let reloads = 0;
  let updates = 0;
  let awake = 0;
  let aheadMs = 0;
  let timerMs = 0;
  let kept = settings;
  const ports: Ports = {
    operations: storage.operations,
    journals: storage.journals,
    vault: storage.vault,
    derivation,
    tracks: storage.tracks,
    drafts: storage.drafts,
    pin: memoryPagePin({ lock: () => void storage.vault.lock(), clocks: systemClocks }),
    wipe: { wipe: async () => undefined, watch: () => () => undefined },
    health: {
      state: async () => ({ persisted: true, writable: true, quotaBytes: 1e9, usageBytes: 0, freeable: [] }),
      askToPersist: async () => true,
      watch: () => () => undefined,
    },
    page: {
      reload: () => {
        reloads += 1;
      },
      keepAwake: () => {
        awake += 1;
        return () => {
          awake -= 1;
        };
      },
      buzz: (timesMs) => void felt.push(timesMs),
      battery: async () => undefined,
      onActivity: (listener) => void activities.push(listener),
      onVisibility: (listener) => void visibilities.push(listener),
    },
    planner: { plan: async (task) => planFlight(task) },
    reader: { read: (file) => readFile(blobSource(file.name, file)) },
    cards: { canPick: false, pick: async () => [] },
    featureFiles: { write: () => Promise.reject(new Error('No files are made here.')) },
    rasters: { seen: async (task) => seenEvidence(task) },
    clipboard: { writeText: async () => undefined },
    files: {
      save: async ({ name, bytes }) => void saved.set(name, new Blob([bytes])),
      canShare: () => false,
      share: async () => 'dismissed',
    },
    handedFiles: { watch: (onFiles) => void handed.add(onFiles) },
    images: {
      resized: async (photo) => ((await photo.text()).includes('damaged') ? undefined : photo.slice(0, 100)),
    },
    wakeLock: { isSupported: false, hold: () => () => undefined },
    decoder: { decode: () => Promise.reject(new Error('No photos are shown here.')) },
    locator: {
      watch: (onFix) => {
        watchers.add(onFix);
        return () => watchers.delete(onFix);
      },
    },
    settings: {
      load: () => kept,
      save: (next) => {
        kept = next;
      },
    },
    versions: {
      follow: () => undefined,
      verify: async () => [],
      serverAnswers: async () => true,
      confirmGoodStart: async () => undefined,
      applyUpdate: async () => {
        updates += 1;
        return true;
      },
    },
    maps: storage.maps,
    heights: { cut: async (raster) => terrainTiles(raster), unpack: async (bytes) => fromHeightBytes(bytes) },
    mapReader: { open: () => Promise.reject(new Error('No maps here.')), shade: async () => undefined },
    terrain: terrain ?? storage.terrain,
    tileFetch: { fetch: async () => ({ kind: 'unreachable' }) },
    now: () => new Date(Date.now() + aheadMs),
    elapsedMs: () => performance.now() + timerMs,
    newId: () => crypto.randomUUID(),
  };
  return {
    app: createApp(ports),
    storage,
    saved,
    felt,
    reloads: () => reloads,
    updates: () => updates,
    isAwake: () => awake > 0,
    wait: (ms) => {
      aheadMs += ms;
      timerMs += ms;
    },
    setClock: (ms) => {
      aheadMs += ms;
    },
    setVisible: (isVisible) => visibilities.forEach((listener) => listener(isVisible)),
    locate: (fix) => watchers.forEach((onFix) => onFix(fix)),
    hand: (files) => handed.forEach((onFiles) => onFiles(files)),
    touch: () => activities.forEach((listener) => listener()),
  };
}
