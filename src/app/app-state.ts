import type { Operation } from '../survey/operation';
import type { OngoingAct } from './ongoing-act';
import type { OperationEntry, Protection } from './ports/operation-store';
import type { InstallState } from './ports/app-versions';
import type { FixAverage } from '../geo/fix-average';
import type { LngLat } from '../geo/lng-lat';
import type { DraftKeeping } from './sightings/draft-keeping';
import type { DeviceFix, LocatorFailure } from './ports/locator';
import type { DeviceSettings } from './ports/settings';
import type { StoredMap } from './ports/map-store';
import type { StorageState } from './ports/storage-health';
import { noSeason, type Season } from './coverage/laid-season';
import type { EvidenceImport } from './coverage/proposed-evidence';
import type { GroundChoice } from './coverage/ground-choice';
import type { FileImport } from './files/file-import';
import type { Guide } from './help/first-sortie';
import type { Job } from './job';
import type { MapWork } from './maps/map-work';
import type { Looking } from './looking/looking';
import type { Notice } from './notice';
import type { PlanDraft } from './planning/plan-draft';
import { noRecords, type Records } from './records';
import type { RunningTrack } from './tracks/running-track';
import type { SetupPage } from './setup-page';
import { notReviewed, type Reviewed } from './review/reviewed';
import { everything, type SightingSearch } from './sightings/sought-sightings';
import type { ActionDraft } from './sightings/action-draft';
import type { SightingDraft } from './sightings/sighting-draft';

/** The record or part of one that panel and map show. */
export type Selection =
  | {
      readonly kind:
        | 'area'
        | 'no-fly-zone'
        | 'launch-site'
        | 'obstacle'
        | 'permission'
        | 'district'
        | 'plan'
        | 'sighting'
        | 'sensor'
        | 'task';
      readonly id: string;
    }
  | { readonly kind: 'sortie'; readonly planId: string; readonly code: string };

/** Which operation is open, if any. */
export type OperationState =
  | { readonly phase: 'starting' }
  | { readonly phase: 'none' }
  | { readonly phase: 'opening'; readonly progress: number }
  | { readonly phase: 'open'; readonly operation: Operation; readonly protection: Protection['kind'] };

/** All that the screens show. Never changed in place. */
export interface AppState {
  readonly settings: DeviceSettings;
  readonly install: InstallState;
  readonly operation: OperationState;
  /** All operations on this device: nothing but ids before they are opened. */
  readonly entries: readonly OperationEntry[];
  readonly records: Records;
  /** Counts what changed in the journal: edits, merges, admissions. */
  readonly edits: number;
  /** Whether the page waits for its PIN. */
  readonly isCovered: boolean;
  readonly isPinSet: boolean;
  /** A recovery key that headquarters does not have yet. */
  readonly recoveryKey: string | undefined;
  /** Work that a lock would destroy. */
  readonly going: readonly OngoingAct[];
  readonly storage: StorageState | undefined;
  readonly job: Job;
  /** The page of the Setup job that is open; absent: its first page. */
  readonly setupPage: SetupPage | undefined;
  readonly selection: Selection | undefined;
  readonly notices: readonly Notice[];
  /** Ids of drafts and maps that go once their notice does: no list shows them. */
  readonly leaving: readonly string[];
  readonly fix: DeviceFix | undefined;
  /** Fixes since the device last moved, or since a record was begun, as one place. */
  readonly fixAverage: FixAverage | undefined;
  readonly fixFailure: LocatorFailure | undefined;
  /** The device's clock less the newest fix's own time when it arrived, ms. */
  readonly clockAheadMs: number | undefined;
  readonly planDraft: PlanDraft | undefined;
  /** Whether the map shows where the photos of the plan in hand are taken. */
  readonly photoPointsShown: boolean;
  readonly sightingDraft: SightingDraft | undefined;
  readonly actionDraft: ActionDraft | undefined;
  /** The track that is being recorded. */
  readonly track: RunningTrack | undefined;
  /** The page of field work that the Sightings job shows instead of its list. */
  readonly fieldPage: 'tracks' | 'paper' | undefined;
  /** Whether the draft in hand would survive now. */
  readonly draftKeeping: DraftKeeping;
  /** Drafts that were put aside or outlived their page. */
  readonly drafts: readonly SightingDraft[];
  readonly actionDrafts: readonly ActionDraft[];
  /** What the Sightings job lists, and what is sought among the sightings. */
  readonly fieldList: 'sighting' | 'sensor' | 'task';
  readonly sightingSearch: SightingSearch;
  readonly fileImport: FileImport | undefined;
  /** Packages that the system handed over and no page has taken yet. */
  readonly handedPackages: readonly File[];
  /** Logs and photos that were read and are looked at before they are kept. */
  readonly evidenceImport: EvidenceImport | undefined;
  readonly season: Season;
  /** What the records add up to. */
  readonly review: Reviewed;
  /** The flight whose photos are looked through. */
  readonly looking: Looking | undefined;
  /** The guided first sortie, while it runs. */
  readonly guide: Guide | undefined;
  /** What of the season the map shows; absent: nothing. */
  readonly groundChoice: GroundChoice | undefined;
  /** Whether what the map shall show is still being worked out. */
  readonly groundIsBusy: boolean;
  /** The place of which Review shows who saw it. */
  readonly groundPoint: LngLat | undefined;
  /** Base maps and terrain of the device, the topmost first. */
  readonly maps: readonly StoredMap[];
  readonly mapWork: MapWork | undefined;
}

/** The state before anything is opened. */
export function initialState(settings: DeviceSettings): AppState {
  return {
    settings,
    install: { stored: undefined, waiting: undefined },
    operation: { phase: 'starting' },
    entries: [],
    records: noRecords,
    edits: 0,
    isCovered: false,
    isPinSet: false,
    recoveryKey: undefined,
    going: [],
    storage: undefined,
    job: 'areas',
    setupPage: undefined,
    selection: undefined,
    notices: [],
    leaving: [],
    fix: undefined,
    fixAverage: undefined,
    fixFailure: undefined,
    clockAheadMs: undefined,
    planDraft: undefined,
    photoPointsShown: false,
    sightingDraft: undefined,
    actionDraft: undefined,
    track: undefined,
    fieldPage: undefined,
    draftKeeping: 'empty',
    drafts: [],
    actionDrafts: [],
    fieldList: 'sighting',
    sightingSearch: everything,
    fileImport: undefined,
    handedPackages: [],
    evidenceImport: undefined,
    season: noSeason,
    review: notReviewed,
    looking: undefined,
    guide: undefined,
    groundChoice: undefined,
    groundIsBusy: false,
    groundPoint: undefined,
    maps: [],
    mapWork: undefined,
  };
}
