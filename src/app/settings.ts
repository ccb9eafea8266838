import type { AppContext } from './app-context';
import type { DeviceSettings } from './ports/settings';

/** The screen's settings. */
export function settingsActions({ ports, state }: AppContext) {
  return {
    change(change: Partial<DeviceSettings>): void {
      const settings = { ...state.getState().settings, ...change };
      ports.settings.save(settings);
      state.setState({ settings });
    },
  };
}
