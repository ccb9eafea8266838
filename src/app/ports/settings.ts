import type { CoordinateFormat } from '../../geo/coordinates/coordinate-format';
import type { Language } from '../../i18n/language';

export const themes = ['light', 'dark', 'sunlight'] as const;

export type Theme = (typeof themes)[number];

/** What this device remembers about the person's screen: nothing about the work. */
export interface DeviceSettings {
  readonly language: Language;
  readonly theme: Theme;
  /** The operation that was open last, opened again at start if it needs no passphrase. */
  readonly lastOperationId?: string;
  readonly coordinateFormat: CoordinateFormat;
  /** Minutes without a touch after which a protected operation locks; 0: never by itself. */
  readonly lockAfterMin: number;
  /** Whether it locks when the page goes to the background. */
  readonly lockOnSuspend: boolean;
  /** Hour of the day, at +05:00, at which the day is summed up; absent: the usual one. */
  readonly summaryHour?: number;
  /** A track that is being recorded, gone on with when the app starts again: ids, nothing of the way. */
  readonly startedTrack?: {
    readonly operationId: string;
    readonly trackId: string;
    readonly of: 'team' | 'vehicle' | 'flight';
    readonly startedMs: number;
  };
  /** Layers of the map that are switched off. */
  readonly hiddenLayers?: readonly string[];
  /** Random id of the person who holds the device. */
  readonly personId?: string;
  /** Whether the guided first sortie was begun or waved away. */
  readonly guideOffered?: boolean;
  /** The thumb that answers photos; absent: the right one. */
  readonly lookHand?: 'left' | 'right';
}

export interface SettingsStore {
  load(): DeviceSettings;
  save(settings: DeviceSettings): void;
}
