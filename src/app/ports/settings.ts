import type { Language } from '../../i18n/language';

export const themes = ['light', 'dark', 'sunlight'] as const;

export type Theme = (typeof themes)[number];

/** What this device remembers about the person's screen: nothing about the work. */
export interface DeviceSettings {
  readonly language: Language;
  readonly theme: Theme;
  /** The operation that was open last, opened again at start if it needs no passphrase. */
  readonly lastOperationId?: string;
  readonly guideDismissed: boolean;
}

export interface SettingsStore {
  load(): DeviceSettings;
  save(settings: DeviceSettings): void;
}
