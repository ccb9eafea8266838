import { MantineProvider } from '@mantine/core';
import { useEffect } from 'react';
import { useAppState } from './app-provider';
import { Frame } from './frame/frame';
import { colorSchemeOf, settingsColorScheme } from './theme/color-scheme';
import { mantineTheme } from './theme/mantine-theme';
import { Welcome } from './welcome/welcome';
import { WordsProvider } from './words-provider';

/** Theme, words, and the first screen or the map. */
export function AppRoot() {
  const theme = useAppState((state) => state.settings.theme);
  const phase = useAppState((state) => state.operation.phase);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <MantineProvider
      theme={mantineTheme}
      forceColorScheme={colorSchemeOf(theme)}
      colorSchemeManager={settingsColorScheme}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <WordsProvider>
        {phase === 'open' && <Frame />}
        {(phase === 'none' || phase === 'opening') && <Welcome />}
      </WordsProvider>
    </MantineProvider>
  );
}
