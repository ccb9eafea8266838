import type { Action } from './action';
import type { Approach } from './approach';
import type { Area } from './area';
import type { Assignment } from './assignment';
import type { Calibration } from './calibration';
import type { Battery } from './battery';
import type { Checklist } from './checklist';
import type { DailySummary } from './daily-summary';
import type { District } from './district';
import type { ErasedPhoto } from './erased-photo';
import type { ExchangeReceipt } from './exchange-receipt';
import type { Flight } from './flight';
import type { FieldTrack } from './field-track';
import type { FlightEvidence } from './flight-evidence';
import type { LaunchSite } from './launch-site';
import type { Looked } from './looked';
import type { NoFlyZone } from './no-fly-zone';
import type { Obstacle } from './obstacle';
import type { Operation } from './operation';
import type { Permission } from './permission';
import type { Person } from './person';
import type { Plan } from './plan';
import type { Remark } from './remark';
import type { Sensor } from './sensor';
import type { ReferenceLayer } from './reference-layer';
import type { Shift } from './shift';
import type { Sighting } from './sighting';
import type { Task } from './task';
import type { Team } from './team';

/** Everything that is kept in an operation. Each record is JSON, has a `kind` and an `id` that is never used again. */
export type DalaRecord =
  | Operation
  | District
  | Area
  | NoFlyZone
  | LaunchSite
  | Obstacle
  | Permission
  | Plan
  | Checklist
  | Flight
  | FlightEvidence
  | Looked
  | Calibration
  | Battery
  | DailySummary
  | Sighting
  | FieldTrack
  | Action
  | Sensor
  | Approach
  | Task
  | Person
  | Team
  | Shift
  | ExchangeReceipt
  | ReferenceLayer
  | ErasedPhoto
  | Assignment
  | Remark;

export type RecordKind = DalaRecord['kind'];

/** The record type of a kind. */
export type RecordOf<Kind extends RecordKind> = Extract<DalaRecord, { kind: Kind }>;
