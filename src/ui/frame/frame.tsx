import { useAppState } from '../app-provider';
import { MapToolsProvider } from '../map-view/map-tools-provider';
import { MapView } from '../map-view/map-view';
import { FileDrop } from './file-drop';
import classes from './frame.module.css';
import { JobPanel } from './job-panel';
import { Rail } from './rail';
import { StatusBar } from './status-bar';

/** The one screen: rail, status, map and the panel of the chosen job. */
export function Frame() {
  const job = useAppState((state) => state.job);
  return (
    <MapToolsProvider>
      <FileDrop className={classes.frame}>
        <StatusBar />
        <Rail />
        <main className={classes.map}>
          <MapView />
        </main>
        <JobPanel key={job} job={job} />
      </FileDrop>
    </MapToolsProvider>
  );
}
