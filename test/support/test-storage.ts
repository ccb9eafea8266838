import type { KeyDerivation } from '../../src/app/ports/key-derivation';
import { lowestCost } from '../../src/crypto/key-derivation';
import { randomId } from '../../src/crypto/random-id';
import { sha256 } from '../../src/crypto/sha256';
import { type DeviceStorage, type DeviceStorageOptions, deviceStorage } from '../../src/storage/device-storage';
import type { Edit } from '../../src/survey/edit';
import type { Operation } from '../../src/survey/operation';
import type { Sighting } from '../../src/survey/sighting';

/** Derives at once. Argon2id itself is tested where it lives. */
export const quickDerivation: KeyDerivation = {
  derive: (passphrase, salt) => sha256(new TextEncoder().encode(`${passphrase} ${salt.join()}`)),
  calibrate: async () => lowestCost,
};

export const systemClocks = { wallMs: () => Date.now(), elapsedMs: () => performance.now() };

/** A device's storage with a database of its own, or of `name`. */
export function testStorage(options: Partial<DeviceStorageOptions> = {}): DeviceStorage {
  return deviceStorage({ name: randomId(), derivation: quickDerivation, clocks: systemClocks, ...options });
}

export function anOperation(name = 'Steppe'): Operation {
  const id = randomId();
  return { kind: 'operation', id, name, firstDay: '2026-06-01', lastDay: '2026-10-31', nature: 'training' };
}

export function aSighting(id: string, note: string): Sighting {
  return {
    kind: 'sighting',
    id,
    sightingKind: 'wild-stand',
    position: { place: [71, 43], by: 'gps' },
    seenAt: '2026-07-01T10:00:00+05:00',
    note,
    photos: [],
  };
}

/** An edit that puts records. */
export function putting(...records: readonly Sighting[]): Edit {
  const note = { key: 'edit.area-changed', values: { code: 'A1' } } as const;
  return { note, changes: records.map((record) => ({ op: 'put', record })) };
}

export function deleting(id: string): Edit {
  const note = { key: 'edit.area-deleted', values: { code: 'A1' } } as const;
  return { note, changes: [{ op: 'delete', recordKind: 'sighting', id }] };
}
