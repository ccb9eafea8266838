import type { LngLat } from '../../geo/lng-lat';
import type { BatteryLevel } from '../ports/page';
import type { LocatorFailure } from '../ports/locator';
import type { StorageState } from '../ports/storage-health';
import type { MapGap } from './map-gaps';

/** Everything that readiness is judged by, as it was found at one moment. Absent means not known. */
export interface ReadinessFacts {
  readonly at: Date;
  /** The version that opens without a network, and what came of reading all of its files again. */
  readonly app: { readonly version?: string; readonly files: number; readonly damaged: readonly string[] };
  /** Tiles of the areas to fly at the zoom that field work needs, and those that no map on the device has. */
  readonly maps: {
    readonly zoom: number;
    readonly tiles: number;
    readonly gaps: readonly MapGap[];
    /** Too many tiles to look at one by one: these were not looked at. */
    readonly unread: number;
  };
  /** Places of the areas at which the ground's height was asked, and those where it is not known. */
  readonly terrain: { readonly places: number; readonly unknown: number };
  readonly storage?: StorageState;
  readonly protection: 'passphrase' | 'open';
  readonly position?: {
    readonly place: LngLat;
    readonly accuracyM: number;
    readonly ageS: number;
    /** The device's clock against the time of its newest fix when that arrived: positive, the clock is ahead. */
    readonly clockAheadS?: number;
    readonly groundM?: number;
  };
  readonly positionFailure?: LocatorFailure;
  readonly battery?: BatteryLevel;
  readonly exchange: { readonly last?: Date; readonly waiting: number };
  readonly flying: {
    readonly sorties: number;
    readonly aircraft: readonly string[];
    readonly charged: number;
    readonly grounded: number;
    /** Sorties by the state of the permission that covers them. */
    readonly permitted: number;
    readonly permittedLater: number;
    readonly permissionOver: number;
    readonly withFiles: number;
    /** Where the next sortie takes off. */
    readonly launch?: { readonly place: LngLat; readonly code: string; readonly groundM?: number };
  };
}
