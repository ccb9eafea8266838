import type { HeightPacking } from '../app/ports/height-packing';
import type { DraftStore } from '../app/ports/draft-store';
import type { EmergencyWipe } from '../app/ports/emergency-wipe';
import type { KeyDerivation } from '../app/ports/key-derivation';
import type { LockedTracks } from '../app/ports/locked-tracks';
import type { MapStore } from '../app/ports/map-store';
import type { OperationJournals } from '../app/ports/operation-journal';
import type { OperationStore } from '../app/ports/operation-store';
import type { StorageHealth } from '../app/ports/storage-health';
import type { Vault } from '../app/ports/vault';
import { browserStorageHealth, type FreeableStore } from './browser-storage-health';
import { backupBytes } from './backup';
import { Connection } from './connection';
import { draftStore } from './draft-rows';
import { emergencyWipe, finishWipe, type WipeOptions } from './emergency-wipe';
import { IndexedOperationStore } from './indexed-operation-store';
import type { TerrainSource } from '../app/ports/terrain-source';
import { storedTerrain } from './maps/stored-terrain';
import { deviceMapStore } from './maps/device-map-store';
import { type Migration, migrations } from './migrations';
import type { Clocks } from './open-core';
import { lockedTracks } from './track-rows';

export interface DeviceStorageOptions {
  readonly derivation: KeyDerivation;
  readonly clocks: Clocks;
  /** Name of the database. */
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** What a full device can give up, the first to go first. */
  readonly freeable?: readonly FreeableStore[];
  /** Erases what other rooms keep, as the last part of a wipe. Each may run twice. */
  readonly eraseOthers?: readonly (() => Promise<void>)[];
  /** Unpacks stored heights; on this thread where nothing is given. */
  readonly unpackHeights?: HeightPacking['unpack'];
  /** Runs before what is stored is changed for this version of the app: once the version has proved that it starts. */
  readonly beforeMigration?: () => Promise<void>;
}

/** Everything that is kept on the device, behind the app's ports. */
export interface DeviceStorage {
  readonly operations: OperationStore;
  readonly vault: Vault;
  readonly journals: OperationJournals;
  readonly tracks: LockedTracks;
  readonly drafts: DraftStore;
  readonly maps: MapStore;
  readonly terrain: TerrainSource;
  readonly health: StorageHealth;
  readonly wipe: EmergencyWipe;
}

/** The storage of this device. Nothing is opened before it is asked for. */
export function deviceStorage(options: DeviceStorageOptions): DeviceStorage {
  const { derivation, clocks, name = 'dala', freeable = [], eraseOthers = [] } = options;
  const { unpackHeights } = options;
  const maps = deviceMapStore(`${name}-maps`, { ...(unpackHeights && { unpackHeights }) });
  const others = [...eraseOthers, () => maps.erase()];
  const wiping: WipeOptions = { database: name, others, dropConnection: () => connection.drop() };
  const connection = new Connection({
    name,
    migrations: options.migrations ?? migrations,
    beforeOpen: () => finishWipe(wiping),
    ...(options.beforeMigration && { beforeMigration: options.beforeMigration }),
  });
  const operations = new IndexedOperationStore({ connection, derivation, clocks });
  return {
    operations,
    vault: operations,
    journals: operations,
    tracks: lockedTracks(connection, (id) => operations.dataKeyOf(id)),
    drafts: draftStore(connection, (id) => operations.dataKeyOf(id)),
    maps,
    terrain: storedTerrain(maps),
    health: browserStorageHealth({
      isWritable: () => connection.isWorking(),
      freeable: [...freeable, ...maps.freeable, { what: 'backups', bytes: () => backupBytes(name) }],
    }),
    wipe: emergencyWipe(wiping),
  };
}
