import type { MantineColorSchemeManager } from '@mantine/core';
import type { Theme } from '../../app/ports/settings';

/** Mantine's scheme that a theme stands on. */
export function colorSchemeOf(theme: Theme): 'light' | 'dark' {
  return theme === 'dark' ? 'dark' : 'light';
}

/** The scheme follows the app's settings alone: Mantine stores nothing of its own. */
export const settingsColorScheme: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
