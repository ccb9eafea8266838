import { MantineProvider } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { useApp, useAppState } from './app-provider';
import { late } from './controls/late';
import { StoppedPart } from './controls/stopped-part';
import { Frame } from './frame/frame';
import { Notices } from './frame/notices';
import { Opening } from './opening';
import { colorSchemeOf, settingsColorScheme } from './theme/color-scheme';
import { mantineTheme } from './theme/mantine-theme';
import { WordsProvider } from './words-provider';

const LockCover = late(() => import('./frame/lock-cover'), 'LockCover');
const RecoveryKeyPage = late(() => import('./frame/recovery-key-page'), 'RecoveryKeyPage');
const Welcome = late(() => import('./welcome/welcome'), 'Welcome');

/** Theme, words, and the first screen or the map. */
export function AppRoot() {
  const app = useApp();
  const theme = useAppState((state) => state.settings.theme);
  const phase = useAppState((state) => state.operation.phase);
  const isCovered = useAppState((state) => state.isCovered);
  const recoveryKey = useAppState((state) => state.recoveryKey);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => app.updates.screenDrawn(), [app]);
  const isDrawn = phase !== 'starting';
  useEffect(() => {
    if (isDrawn) void app.updates.goodStart();
  }, [app, isDrawn]);
  return (
    <MantineProvider
      theme={mantineTheme}
      forceColorScheme={colorSchemeOf(theme)}
      colorSchemeManager={settingsColorScheme}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <WordsProvider>
        <StoppedPart resetOn={phase}>
          <Suspense fallback={<Opening />}>
            {phase === 'open' && isCovered && <LockCover />}
            {phase === 'open' && !isCovered && recoveryKey !== undefined && (
              <RecoveryKeyPage recoveryKey={recoveryKey} />
            )}
            {phase === 'open' && !isCovered && recoveryKey === undefined && <Frame />}
            {phase === 'starting' && <Opening />}
            {(phase === 'none' || phase === 'opening') && <Welcome />}
          </Suspense>
        </StoppedPart>
        {!isCovered && <Notices />}
      </WordsProvider>
    </MantineProvider>
  );
}
