import { areaActions } from './areas';
import { createContext } from './create-context';
import { importActions } from './importing';
import type { Job } from './job';
import { launchSiteActions } from './launch-sites';
import { missionExportActions } from './mission-export';
import { noFlyZoneActions } from './no-fly-zones';
import { operationActions } from './operations';
import { planActions } from './planning';
import type { Ports } from './ports/ports';
import { positionActions } from './position';
import { settingsActions } from './settings';
import { sightingActions } from './sightings';
import type { Selection } from './app-state';
import { boundsOfAll, boundsOfSelected } from './record-bounds';
import { updateActions } from './updates';

/** The app without its screens: the state to show, and everything that a person can do. */
export function createApp(ports: Ports) {
  const context = createContext(ports);
  const { state } = context;
  return {
    state,
    operations: operationActions(context),
    areas: areaActions(context),
    noFlyZones: noFlyZoneActions(context),
    launchSites: launchSiteActions(context),
    plans: planActions(context),
    missions: missionExportActions(context),
    sightings: sightingActions(context),
    imports: importActions(context),
    position: positionActions(context),
    settings: settingsActions(context),
    updates: updateActions(context),
    photo: (id: string) => context.opened().photo(id),
    async copyText(text: string): Promise<void> {
      await ports.clipboard.writeText(text);
      context.tellDone('app.copied', { text });
    },
    boundsOfAll: () => boundsOfAll(state.getState().records),
    boundsOf: (what: Selection | readonly string[] | undefined) => boundsOfSelected(what, state.getState().records),
    goTo: (job: Job) => state.setState({ job }),
    select: (selection: Selection | undefined) => state.setState({ selection }),
    dismiss: (noticeId: string) =>
      state.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== noticeId) })),
  };
}

export type App = ReturnType<typeof createApp>;
