import { actionActions } from './sightings/actions';
import { areaActions } from './areas/areas';
import { assignmentActions } from './review/assignments';
import { batteryActions } from './flying/batteries';
import { checklistActions } from './flying/checklists';
import { conflictActions } from './exchange/conflicts';
import { createContext } from './create-context';
import { diagnosticActions } from './diagnostics';
import { deviceActions } from './operation/devices';
import { evidenceActions } from './coverage/evidence';
import { exchangeActions } from './exchange/exchanges';
import { dailySummaryActions } from './flying/daily-summaries';
import { findActions } from './looking/finds';
import { fleetActions } from './review/fleet-file';
import { flightActions } from './flying/flights';
import { flyingDayActions } from './flying/flying-day';
import { calibrationActions } from './coverage/calibrations';
import { gapActions } from './coverage/gaps';
import { lookActions } from './looking/look-through';
import { logBookActions } from './flying/log-book-file';
import { gisExportActions } from './files/gis-export';
import { groundActions } from './maps/ground-heights';
import { guideActions } from './help/guides';
import { handedFileActions } from './files/handed-files';
import { historyActions } from './history';
import { importActions } from './files/importing';
import { launchSiteActions } from './areas/launch-sites';
import { mergeActions } from './sightings/merging';
import { mapActions } from './maps/maps';
import { missionExportActions } from './flying/mission-export';
import { noFlyZoneActions } from './areas/no-fly-zones';
import { obstacleActions } from './areas/obstacles';
import { operationActions } from './operation/operations';
import { peopleActions } from './operation/people';
import { permissionActions } from './areas/permissions';
import { planActions } from './planning/planning';
import { paperFormActions } from './sightings/paper-forms';
import type { Ports } from './ports/ports';
import { positionActions } from './position';
import { readinessActions } from './readiness/readiness-actions';
import { referenceLayerActions } from './maps/reference-layers';
import { reportActions } from './review/reports';
import { reviewActions } from './review/reviewing';
import { remarkActions } from './remarks';
import { resumeActions } from './flying/resuming';
import { seasonActions } from './coverage/season';
import { securityActions } from './operation/security';
import { sensorActions } from './sightings/sensors';
import { taskActions } from './sightings/tasks';
import { settingsActions } from './settings';
import { sightingActions } from './sightings/sightings';
import { sortieCheckActions } from './planning/sortie-checks';
import { storageActions } from './storage-health';
import type { Selection } from './app-state';
import { boundsOfAll, boundsOfSelected } from './record-bounds';
import { showActions } from './show';
import { undoing } from './undoing';
import { trackActions } from './tracks/tracks';
import { updateActions } from './updates';

/** The app without its screens: the state to show, and everything that a person can do. */
export function createApp(ports: Ports) {
  const context = createContext(ports);
  const { state } = context;
  const position = positionActions(context);
  const plans = planActions(context);
  const sightings = sightingActions(context, position);
  const look = lookActions(context);
  const [operations, actions] = [operationActions(context), actionActions(context)];
  const security = securityActions(context);
  const [imports, evidence] = [importActions(context), evidenceActions(context)];
  const [maps, ground, exchanges] = [mapActions(context), groundActions(context), exchangeActions(context)];
  return {
    state,
    ...showActions(context),
    operations,
    areas: areaActions(context),
    noFlyZones: noFlyZoneActions(context),
    launchSites: launchSiteActions(context),
    obstacles: obstacleActions(context),
    permissions: permissionActions(context),
    plans,
    checks: sortieCheckActions(context),
    missions: missionExportActions(context),
    resuming: resumeActions(context),
    flights: flightActions(context),
    batteries: batteryActions(context),
    flyingDay: flyingDayActions(context),
    logBook: logBookActions(context),
    dailySummaries: dailySummaryActions(context),
    checklists: checklistActions(context),
    assignments: assignmentActions(context),
    remarks: remarkActions(context),
    fleet: fleetActions(context),
    gis: gisExportActions(context),
    evidence,
    season: seasonActions(context),
    review: reviewActions(context),
    reports: reportActions(context),
    look,
    finds: findActions(context, { look, sightings, files: evidence.files }),
    gaps: gapActions(context, plans),
    calibrations: calibrationActions(context),
    actions,
    undo: undoing(context, { operations, sightings, actions }),
    sightings,
    merging: mergeActions(context),
    sensors: sensorActions(context),
    tasks: taskActions(context),
    imports,
    handedFiles: handedFileActions(context, {
      maps: (files) => void maps.add(files),
      evidence: (files) => {
        state.setState({ job: 'review' });
        void evidence.imports.look(files);
      },
      features: (files) => void imports.look(files),
    }),
    position,
    maps,
    ground,
    readiness: readinessActions(context, { maps, ground, exchanges }),
    references: referenceLayerActions(context),
    settings: settingsActions(context),
    security,
    tracks: trackActions(context, security),
    storage: storageActions(context),
    people: peopleActions(context),
    devices: deviceActions(context),
    exchanges,
    conflicts: conflictActions(context),
    history: historyActions(context),
    paperForms: paperFormActions(context),
    updates: updateActions(context),
    guides: guideActions(context),
    diagnostics: diagnosticActions(context),
    wakeLock: { isSupported: ports.wakeLock.isSupported },
    /** The device's decoder of photos, for the one screen that paints them itself. */
    decoder: ports.decoder,
    /** Whether the browser lets a person choose a folder that is found again; else a file input does it. */
    canPickCard: () => ports.cards.canPick,
    photo: (id: string) => context.opened().photo(id),
    async copyText(text: string): Promise<void> {
      await ports.clipboard.writeText(text);
      context.tellDone('app.copied', { text });
    },
    boundsOfAll: () => boundsOfAll(state.getState().records),
    boundsOf: (what: Selection | readonly string[] | undefined) => boundsOfSelected(what, state.getState().records),
    now: () => ports.now(),
    dismiss: (noticeId: string) => void context.endNotice(noticeId),
    takeBack: (noticeId: string) => void context.endNotice(noticeId, 'takeBack'),
  };
}

export type App = ReturnType<typeof createApp>;
