import { Suspense } from 'react';
import { useApp, useAppState } from '../app-provider';
import { late } from '../controls/late';
import { MapToolsProvider } from '../map-view/map-tools-provider';
import { MapView } from '../map-view/map-view';
import { StoppedPart } from '../controls/stopped-part';
import { FileDrop } from './file-drop';
import classes from './frame.module.css';
import { JobPanel } from './job-panel';
import { Rail } from './rail';
import { StatusBar } from './status-bar';
import { useShortcuts } from './use-shortcuts';

const FirstSortieGuide = late(() => import('../help/first-sortie-guide'), 'FirstSortieGuide');
const LookThrough = late(() => import('../look/look-through'), 'LookThrough');

/** The one screen: rail, status, map and the panel of the chosen job; over it the photos that are looked through. */
export function Frame() {
  const app = useApp();
  const job = useAppState((state) => state.job);
  const isGuided = useAppState((state) => state.guide !== undefined);
  const isLooking = useAppState((state) => state.looking !== undefined);
  useShortcuts();
  return (
    <MapToolsProvider>
      <div className={classes.under} inert={isLooking}>
        <FileDrop className={classes.frame}>
          <StatusBar />
          <Rail />
          <main className={classes.map}>
            <StoppedPart>
              <MapView />
            </StoppedPart>
            {isGuided && (
              <StoppedPart onClose={() => app.guides.stop()}>
                <Suspense>
                  <FirstSortieGuide />
                </Suspense>
              </StoppedPart>
            )}
          </main>
          <StoppedPart resetOn={job}>
            <JobPanel key={job} job={job} />
          </StoppedPart>
        </FileDrop>
      </div>
      {isLooking && (
        <div className={classes.over}>
          <StoppedPart onClose={() => void app.look.leave()}>
            <Suspense>
              <LookThrough />
            </Suspense>
          </StoppedPart>
        </div>
      )}
    </MapToolsProvider>
  );
}
