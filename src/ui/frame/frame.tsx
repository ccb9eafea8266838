import { useAppState } from '../app-provider';
import { MapToolsProvider } from '../map-view/map-tools-provider';
import { MapView } from '../map-view/map-view';
import { StoppedPart } from '../controls/stopped-part';
import { FirstSortieGuide } from '../help/first-sortie-guide';
import { FileDrop } from './file-drop';
import classes from './frame.module.css';
import { JobPanel } from './job-panel';
import { Rail } from './rail';
import { StatusBar } from './status-bar';
import { useShortcuts } from './use-shortcuts';

/** The one screen: rail, status, map and the panel of the chosen job. */
export function Frame() {
  const job = useAppState((state) => state.job);
  useShortcuts();
  return (
    <MapToolsProvider>
      <FileDrop className={classes.frame}>
        <StatusBar />
        <Rail />
        <main className={classes.map}>
          <StoppedPart>
            <MapView />
          </StoppedPart>
          <FirstSortieGuide />
        </main>
        <StoppedPart resetOn={job}>
          <JobPanel key={job} job={job} />
        </StoppedPart>
      </FileDrop>
    </MapToolsProvider>
  );
}
