import { actionKinds, destroyMethods, substances } from './action';
import { saidStates } from './assignment';
import { targetClasses } from './calibration';
import type { RecordKind, RecordOf } from './dala-record';
import { patterns } from './plan';
import { purposes } from './purpose';
import { trackOwners } from './field-track';
import { evidenceSources } from './flight-evidence';
import { obstacleKinds } from './obstacle';
import { longestLayer } from './reference-layer';
import { sightingKinds } from './sighting';
import { regionIds } from './survey-region';
import { taskKinds } from './task';
import {
  hasMembers,
  isBounded,
  isDay,
  isFigure,
  isListOf,
  isOneOf,
  isPlace,
  isPolygon,
  isText,
  isTextOf,
  isTime,
  type ValueCheck,
} from './value-check';

type FieldOf<Kind extends RecordKind> = Exclude<Extract<keyof RecordOf<Kind>, string>, 'kind' | 'id'>;

/** Checks of a kind's fields: of those that every record of it has, and of those that it may have. */
interface FieldChecks<Field extends string> {
  readonly required: { readonly [Name in Field]?: ValueCheck };
  readonly optional?: { readonly [Name in Field]?: ValueCheck };
  /** Texts that hold packed content and may be longer than any note, with their greatest length in characters. */
  readonly packed?: { readonly [Name in Field]?: number };
}

const isCount: ValueCheck = (value) => Number.isSafeInteger(value) && typeof value === 'number' && value >= 0;
const isShotNumber: ValueCheck = (value) => isCount(value) && typeof value === 'number' && value <= 1_000_000;

const isFlightPoint = hasMembers({ position: isPlace, heightM: isFigure });
const isLeg = hasMembers({ kind: isOneOf(['transect', 'transit']), points: isListOf(isFlightPoint) });
const isSortie = hasMembers({
  code: isText,
  number: isFigure,
  launch: isPlace,
  legs: isListOf(isLeg),
  lengthM: isFigure,
  transectM: isFigure,
  durationS: isFigure,
  photos: isFigure,
});
const isParameters = hasMembers({
  purpose: isOneOf(purposes),
  pattern: isOneOf(patterns),
  aircraftId: isText,
  heightM: isFigure,
  frontOverlapPct: isFigure,
  sideOverlapPct: isFigure,
  edge: isOneOf(['footprint', 'strip']),
  heading: (value) => value === 'auto' || isFigure(value),
  reservePct: isFigure,
  safety: hasMembers({ returnHeightM: isFigure, takeOffHeightM: isFigure, transitHeightM: isFigure }),
  seed: isFigure,
  steps: isFigure,
});
const isPhotoRef = hasMembers({ id: isText, sha256: isText, name: isText, mediaType: isText, byteLength: isCount });
const isCountSaid = hasMembers({ count: isCount, by: isOneOf(['exact', 'estimated']) });
const isWorkedGround = hasMembers(
  { by: isText, areaM2: isFigure },
  { outline: isPolygon, line: isListOf(isPlace), widthM: isFigure },
);
const isLine: ValueCheck = (value) => isListOf(isPlace)(value) && Array.isArray(value) && value.length > 0;
const isName = hasMembers({ kk: isText, ru: isText, en: isText });

/** What the screens rely on in the fields of records that other devices made. Fields without a row need only be bounded. */
const checks: { readonly [Kind in RecordKind]: FieldChecks<FieldOf<Kind>> } = {
  operation: {
    required: { name: isText, firstDay: isDay, lastDay: isDay, nature: isOneOf(['real', 'example', 'training']) },
    optional: { region: isOneOf(regionIds) },
  },
  district: { required: { kato: isText, name: isName, polygons: isListOf(isPolygon), source: isText } },
  area: {
    required: { code: isText, name: isText, polygon: isPolygon },
    optional: { district: hasMembers({ kato: isText, by: isText }), revisitDays: isFigure, note: isText },
  },
  'no-fly-zone': { required: { name: isText, polygon: isPolygon, marginM: isFigure } },
  'launch-site': { required: { name: isText, position: isPlace }, optional: { elevationM: isFigure } },
  obstacle: {
    required: { name: isText, what: isOneOf(obstacleKinds), line: isLine, bufferM: isFigure },
    optional: { heightM: isFigure },
  },
  permission: {
    required: { number: isText },
    optional: {
      polygons: isListOf(isPolygon),
      lowestM: isFigure,
      highestM: isFigure,
      from: isTime,
      to: isTime,
      telephone: isText,
      note: isText,
    },
  },
  plan: {
    required: {
      code: isText,
      areaIds: isListOf(isText),
      parameters: isParameters,
      headingDeg: isFigure,
      lineSpacingM: isFigure,
      speedMS: isFigure,
      launchPositions: isListOf(isPlace),
      sorties: isListOf(isSortie),
      targetHa: isFigure,
      plannedCoveragePct: isFigure,
    },
    optional: {
      photoDistanceM: isFigure,
      corridor: hasMembers({ line: isListOf(isPlace), widthM: isFigure }, { branches: isListOf(isListOf(isPlace)) }),
      around: isPlace,
      lockedSorties: isListOf(isText),
    },
  },
  checklist: {
    required: {
      planId: isText,
      sortieCode: isText,
      ticks: isListOf(hasMembers({ item: isText, by: isText, at: isTime })),
    },
  },
  flight: {
    required: { planId: isText, sortieCode: isText, tookOffAt: isTime },
    optional: { landedAt: isTime, outcome: isText, flownTransects: isFigure, note: isText },
  },
  battery: {
    required: { label: isText },
    optional: { ratedCycles: isFigure, chargedAt: isTime, groundedAt: isTime, groundedBecause: isText },
  },
  'daily-summary': {
    required: {
      day: isDay,
      madeAt: isTime,
      sorties: isCount,
      aborted: isCount,
      flownS: isFigure,
      flownHa: isFigure,
      finds: hasMembers({}, Object.fromEntries(sightingKinds.map((kind) => [kind, isCount]))),
      incidents: isListOf(hasMembers({ sortieCode: isText, what: isText })),
      sortiesLeft: isCount,
    },
    optional: { photographedHa: isFigure, lookedHa: isFigure, destroyedHa: isFigure, destroyedT: isFigure },
  },
  'flight-evidence': {
    required: {
      source: isOneOf(evidenceSources),
      name: isText,
      attachments: isListOf(isPhotoRef),
      shots: isCount,
      positions: isCount,
    },
    optional: {
      volume: isText,
      planId: isText,
      sortieCode: isText,
      flightId: isText,
      startedAt: isTime,
      endedAt: isTime,
      camera: isText,
      imageWidthPx: isFigure,
      clock: hasMembers({ offsetMs: isFigure, by: isOneOf(['receiver', 'positions', 'triggers', 'time-zone']) }),
      view: hasMembers({}, { heightM: isFigure, sweepWidthM: isFigure }),
    },
  },
  calibration: {
    required: {
      aircraftId: isText,
      target: isOneOf(targetClasses),
      counts: isListOf(hasMembers({ heightM: isFigure, stripWidthM: isFigure, found: isFigure, missed: isFigure })),
      source: isText,
      at: isTime,
    },
    optional: { cameraId: isText, sweepWidthM: isFigure },
  },
  looked: {
    required: {
      evidenceId: isText,
      viewer: isText,
      runs: isListOf(hasMembers({ from: isShotNumber, to: isShotNumber, answer: isText, at: isTime })),
    },
  },
  sighting: {
    required: {
      sightingKind: isOneOf(sightingKinds),
      position: hasMembers({ place: isPlace, by: isText }, { accuracyM: isFigure }),
      seenAt: isTime,
      note: isText,
      photos: isListOf(isPhotoRef),
    },
    optional: { areaId: isText, paperNumber: isText, outline: isPolygon },
  },
  action: {
    required: {
      sightingId: isText,
      actionKind: isOneOf(actionKinds),
      at: isTime,
      recordedAt: isTime,
      note: isText,
      photos: isListOf(isPhotoRef),
    },
    optional: {
      teamId: isText,
      corrects: isText,
      outcome: isOneOf(['found', 'nothing']),
      plants: isCountSaid,
      ground: isWorkedGround,
      massKg: isFigure,
      method: isOneOf(destroyMethods),
      left: isOneOf(['nothing', 'some']),
      seizures: isListOf(hasMembers({ substance: isOneOf(substances), massKg: isFigure })),
    },
  },
  sensor: {
    required: { name: isText, place: isPlace, radiusM: isFigure, note: isText, plannedAt: isTime },
    optional: { placedAt: isTime, servicedAt: isTime, removedAt: isTime, batteryDueOn: isDay },
  },
  approach: { required: { name: isText, line: isListOf(isPlace) } },
  task: {
    required: {
      taskKind: isOneOf(taskKinds),
      about: hasMembers({ kind: isOneOf(['sighting', 'sensor']), id: isText }),
      madeAt: isTime,
      note: isText,
    },
    optional: { teamId: isText, outcome: isOneOf(['done', 'not-done']), closedAt: isTime, reason: isText },
  },
  track: {
    required: {
      of: isOneOf(trackOwners),
      startedAt: isTime,
      endedAt: isTime,
      distanceM: isFigure,
      durationS: isFigure,
      gaps: isCount,
      pieces: isListOf(isText),
    },
  },
  person: { required: { name: isText }, optional: { teamId: isText } },
  team: {
    required: { name: isText },
    optional: {
      service: isText,
      batteries: isCount,
      resources: isListOf(hasMembers({ resourceKind: isText, name: isText, count: isCount })),
    },
  },
  shift: { required: { startedAt: isTime }, optional: { endedAt: isTime, teamId: isText } },
  'reference-layer': {
    required: { name: isText, packed: isTextOf(longestLayer), count: isCount, colour: isCount, order: isFigure },
    packed: { packed: longestLayer },
  },
  'exchange-receipt': {
    required: { direction: isOneOf(['sent', 'received']), at: isTime, device: isText, entries: isCount },
  },
  'erased-photo': { required: { erasedAt: isTime } },
  assignment: {
    required: { planId: isText, sortieCode: isText, said: isOneOf(saidStates), saidAt: isTime },
    optional: { teamId: isText, aircraftName: isText, day: isDay, turn: isCount, againSince: isTime },
  },
  remark: {
    required: { about: hasMembers({ kind: isText, id: isText }, { sortieCode: isText }), text: isText, madeAt: isTime },
    optional: { settledAt: isTime },
  },
};

const longestId = 200;

/** What an edit does to a record: whole (`kind` and `id` among its fields) or some of its fields. */
export interface RecordFields {
  readonly kind: RecordKind;
  readonly id: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
}

/** The first field that is not what Dala can show; undefined if all are. A field that only a later version knows passes within bounds. */
export function unfitField({ kind, id, set, unset = [] }: RecordFields): string | undefined {
  if (id.length > longestId) return 'id';
  const { required, optional = {}, packed = {} }: FieldChecks<string> = checks[kind] ?? { required: {} };
  const gone = unset.find((name) => Object.hasOwn(required, name));
  if (gone !== undefined) return gone;
  const isWhole = 'kind' in set && 'id' in set;
  const missing = isWhole ? Object.keys(required).find((name) => !Object.hasOwn(set, name)) : undefined;
  return (
    missing ??
    Object.keys(set).find((name) => {
      const longest = packed[name];
      if (longest !== undefined) return !isTextOf(longest)(set[name]);
      return !fits(required[name] ?? optional[name], set[name]);
    })
  );
}

function fits(check: ValueCheck | undefined, value: unknown): boolean {
  return isBounded(value) && (check?.(value) ?? true);
}
