import type { Operation } from '../survey/operation';
import type { Protection } from './ports/operation-store';
import type { InstallState } from './ports/app-versions';
import type { DeviceFix, LocatorFailure } from './ports/locator';
import type { DeviceSettings } from './ports/settings';
import type { FileImport } from './file-import';
import type { Job } from './job';
import type { Notice } from './notice';
import type { PlanDraft } from './plan-draft';
import { noRecords, type Records } from './records';
import type { SightingDraft } from './sighting-draft';

/** The record or part of one that panel and map show. */
export type Selection =
  | { readonly kind: 'area' | 'no-fly-zone' | 'launch-site' | 'district' | 'plan' | 'sighting'; readonly id: string }
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
  readonly records: Records;
  readonly job: Job;
  readonly selection: Selection | undefined;
  readonly notices: readonly Notice[];
  readonly fix: DeviceFix | undefined;
  readonly fixFailure: LocatorFailure | undefined;
  readonly planDraft: PlanDraft | undefined;
  /** Whether the map shows where the photos of the plan in hand are taken. */
  readonly photoPointsShown: boolean;
  readonly sightingDraft: SightingDraft | undefined;
  readonly fileImport: FileImport | undefined;
}

/** The state before anything is opened. */
export function initialState(settings: DeviceSettings): AppState {
  return {
    settings,
    install: { stored: undefined, waiting: undefined },
    operation: { phase: 'starting' },
    records: noRecords,
    job: 'areas',
    selection: undefined,
    notices: [],
    fix: undefined,
    fixFailure: undefined,
    planDraft: undefined,
    photoPointsShown: false,
    sightingDraft: undefined,
    fileImport: undefined,
  };
}
