import { launchCheck } from '../flying/launch-check';
import type { MessageKey, MessageValues } from '../../i18n/message';
import type { Job } from '../job';
import type { SetupPage } from '../setup-page';
import type { ReadinessFacts } from './readiness-facts';

export const readinessChecks = [
  'app',
  'storage',
  'room',
  'vault',
  'power',
  'position',
  'clock',
  'maps',
  'terrain',
  'exchange',
  'aircraft',
  'permissions',
  'files',
  'launch',
] as const;

export type ReadinessCheck = (typeof readinessChecks)[number];

/** `good`: may leave. `look`: may leave, knowing this. `bad`: do something first. */
export type ReadinessState = 'good' | 'look' | 'bad';

/** What one check found, in words that also say what to do. */
export interface ReadinessFinding {
  readonly check: ReadinessCheck;
  readonly state: ReadinessState;
  readonly says: MessageKey;
  readonly values?: MessageValues;
  /** Where it is put right: a page of Setup, or a job. */
  readonly page?: SetupPage;
  readonly job?: Job;
}

/** What a check gives besides its name. */
type Found = Omit<ReadinessFinding, 'check'>;

const littleRoomBytes = 300_000_000;
const wantedRoomBytes = 1_000_000_000;
const [lowPct, enoughPct] = [30, 80];
const [goodAccuracyM, poorAccuracyM] = [10, 50];
/** An older fix says where the device was. */
const freshS = 60;
/** Photos are matched with tracks by the clock: at 15 m/s, 5 s are 75 m. */
const [smallClockS, largeClockS] = [5, 60];
const exchangeHours = 24;

/** Whether the device may leave: one finding for each check, in their order. */
export function readiness(facts: ReadinessFacts): readonly ReadinessFinding[] {
  return readinessChecks.map((check) => ({ check, ...judges[check](facts) }));
}

/** The worst of some findings. */
export function worstOf(findings: readonly Pick<ReadinessFinding, 'state'>[]): ReadinessState {
  if (findings.some(({ state }) => state === 'bad')) return 'bad';
  return findings.some(({ state }) => state === 'look') ? 'look' : 'good';
}

const judges: Readonly<Record<ReadinessCheck, (facts: ReadinessFacts) => Found>> = {
  app({ app: { version, files, damaged } }) {
    if (version === undefined || files === 0) return { state: 'bad', says: 'readiness.app-missing' };
    if (damaged.length > 0) {
      return { state: 'bad', says: 'readiness.app-damaged', values: { count: damaged.length, file: damaged[0] ?? '' } };
    }
    return { state: 'good', says: 'readiness.app-good', values: { version, files } };
  },

  storage({ storage }) {
    if (!storage) return { state: 'look', says: 'readiness.storage-unknown', page: 'storage' };
    if (!storage.writable) return { state: 'bad', says: 'readiness.storage-fails', page: 'storage' };
    return storage.persisted
      ? { state: 'good', says: 'readiness.storage-good' }
      : { state: 'look', says: 'readiness.storage-erasable', page: 'storage' };
  },

  room({ storage }) {
    if (!storage) return { state: 'look', says: 'readiness.storage-unknown', page: 'storage' };
    const freeBytes = Math.max(0, storage.quotaBytes - storage.usageBytes);
    const values = { freeGB: freeBytes / 1e9 };
    if (freeBytes < littleRoomBytes) return { state: 'bad', says: 'readiness.room-little', values, page: 'storage' };
    if (freeBytes < wantedRoomBytes) return { state: 'look', says: 'readiness.room-some', values, page: 'storage' };
    return { state: 'good', says: 'readiness.room-good', values };
  },

  vault: ({ protection }) =>
    protection === 'passphrase'
      ? { state: 'good', says: 'readiness.vault-good' }
      : { state: 'look', says: 'readiness.vault-open' },

  power({ battery }) {
    if (!battery) return { state: 'look', says: 'readiness.power-unknown' };
    const values = { level: Math.round(battery.levelPct) };
    if (battery.levelPct >= enoughPct || battery.isCharging) {
      return { state: 'good', says: battery.isCharging ? 'readiness.power-charging' : 'readiness.power-good', values };
    }
    return { state: battery.levelPct < lowPct ? 'bad' : 'look', says: 'readiness.power-low', values };
  },

  position({ position, positionFailure }) {
    if (!position) {
      return positionFailure === 'denied'
        ? { state: 'bad', says: 'readiness.position-denied' }
        : { state: 'bad', says: 'readiness.position-none' };
    }
    const values = { accuracy: Math.round(position.accuracyM) };
    if (position.ageS > freshS) return { state: 'look', says: 'readiness.position-old' };
    if (position.accuracyM <= goodAccuracyM) return { state: 'good', says: 'readiness.position-good', values };
    return { state: position.accuracyM > poorAccuracyM ? 'bad' : 'look', says: 'readiness.position-poor', values };
  },

  clock({ position }) {
    const aheadS = position?.clockAheadS;
    if (aheadS === undefined) return { state: 'look', says: 'readiness.clock-unknown' };
    const values = { seconds: Math.round(Math.abs(aheadS)) };
    if (Math.abs(aheadS) <= smallClockS) return { state: 'good', says: 'readiness.clock-good', values };
    const state = Math.abs(aheadS) > largeClockS ? 'bad' : 'look';
    return { state, says: aheadS > 0 ? 'readiness.clock-ahead' : 'readiness.clock-behind', values };
  },

  maps({ maps: { zoom, tiles, gaps, unread } }) {
    if (tiles === 0) return { state: 'look', says: 'readiness.no-areas', job: 'areas' };
    const missing = gaps.length + unread;
    const values = { zoom, tiles, missing };
    return missing === 0
      ? { state: 'good', says: 'readiness.maps-good', values }
      : { state: 'look', says: unread > 0 ? 'readiness.maps-unread' : 'readiness.maps-gaps', values, page: 'maps' };
  },

  terrain({ terrain: { places, unknown } }) {
    if (places === 0) return { state: 'look', says: 'readiness.no-areas', job: 'areas' };
    if (unknown === 0) return { state: 'good', says: 'readiness.terrain-good' };
    const says = unknown === places ? 'readiness.terrain-none' : 'readiness.terrain-gaps';
    return { state: 'look', says, values: { unknown, places }, page: 'maps' };
  },

  exchange({ at, exchange: { last, waiting } }) {
    if (!last) {
      return waiting === 0
        ? { state: 'good', says: 'readiness.exchange-nothing' }
        : { state: 'look', says: 'readiness.exchange-never', values: { waiting }, page: 'exchange' };
    }
    const hours = Math.floor((at.getTime() - last.getTime()) / 3_600_000);
    const values = { hours, waiting };
    return hours <= exchangeHours || waiting === 0
      ? { state: 'good', says: 'readiness.exchange-good', values }
      : { state: 'look', says: 'readiness.exchange-old', values, page: 'exchange' };
  },

  aircraft({ flying: { sorties, aircraft, charged, grounded } }) {
    if (sorties === 0) return { state: 'look', says: 'readiness.no-sorties', job: 'plan' };
    const values = { aircraft: aircraft.join(', '), charged, grounded };
    return charged === 0
      ? { state: 'look', says: 'readiness.aircraft-no-battery', values, job: 'fly' }
      : { state: 'good', says: 'readiness.aircraft-good', values };
  },

  permissions({ flying: { sorties, permitted, permittedLater, permissionOver } }) {
    if (sorties === 0) return { state: 'look', says: 'readiness.no-sorties', job: 'plan' };
    const none = sorties - permitted - permittedLater - permissionOver;
    const values = { sorties, permitted, later: permittedLater, over: permissionOver, none };
    if (permissionOver > 0) return { state: 'bad', says: 'readiness.permissions-over', values, job: 'areas' };
    if (none > 0) return { state: 'look', says: 'readiness.permissions-none', values, job: 'areas' };
    return permittedLater > 0
      ? { state: 'look', says: 'readiness.permissions-later', values, job: 'areas' }
      : { state: 'good', says: 'readiness.permissions-good', values };
  },

  files({ flying: { sorties, withFiles } }) {
    if (sorties === 0) return { state: 'look', says: 'readiness.no-sorties', job: 'plan' };
    const values = { sorties, withFiles };
    return withFiles === sorties
      ? { state: 'good', says: 'readiness.files-good', values }
      : { state: 'look', says: 'readiness.files-missing', values, job: 'fly' };
  },

  launch({ position, flying: { launch } }) {
    if (!launch) return { state: 'look', says: 'readiness.no-sorties', job: 'plan' };
    if (!position) return { state: 'look', says: 'readiness.launch-no-position', values: { code: launch.code } };
    const { offM, higherM, fits } = launchCheck(
      { place: launch.place, elevationM: launch.groundM },
      { place: position.place, elevationM: position.groundM },
    );
    const values = { code: launch.code, off: Math.round(offM), higher: Math.round(higherM ?? 0) };
    if (fits) return { state: 'good', says: 'readiness.launch-good', values };
    if (offM >= 1000 || higherM === undefined) {
      return { state: 'look', says: 'readiness.launch-far', values: { code: launch.code, offKm: offM / 1000 } };
    }
    return { state: 'look', says: 'readiness.launch-off', values };
  },
};
