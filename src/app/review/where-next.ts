import type { NextAreas } from '../coverage/next-areas';
import type { Ledger } from '../../review/ledger';
import { sumsAt, sumsByPlace } from '../../review/ledger-sums';
import type { Area } from '../../survey/area';
import type { Sighting, SightingSource } from '../../survey/sighting';
import { groupedBy } from '../flying/grouped-by';
import type { Records } from '../records';

/** Why an area comes next. */
export const nextReasons = ['overdue', 'finds', 'sightings', 'tips'] as const;

export type NextReason = (typeof nextReasons)[number];

/** How much each reason counts: 0 leaves it out. */
export type ReasonWeights = Readonly<Record<NextReason, number>>;

/** An area in the ranking. Points of each reason lie between 0 and 1 before they are weighed. */
export interface RankedArea {
  readonly area: Area;
  readonly points: number;
  readonly reasons: Readonly<Record<NextReason, number>>;
  /** Hectares that are overdue or were never flown. */
  readonly waitingHa: number;
  /** Absent without a plan of the area or a calibration of its aircraft. */
  readonly findsPerHour?: number;
  readonly sightings: number;
  /** Sightings from people outside the operation that no action answered yet. */
  readonly tips: number;
}

/** What areas are ranked by: the ledger as of a day, as `coverageDay` counts. */
interface WhereNextSource {
  readonly ledger: Ledger;
  readonly day: number;
  readonly records: Pick<Records, 'area' | 'sighting' | 'action'>;
  readonly finds: NextAreas['ranked'];
}

/** People who tell and do not search. */
const tellers: readonly (SightingSource | undefined)[] = ['forester', 'farmer', 'geologist', 'citizen'];

/**
 * Areas in the order in which to fly them. Points: `overdue`, the share of the ground that waits; `finds`, expected finds per flight hour, and
 * `sightings`, past ones, each against the area that has most; `tips`, a half for the first, a quarter for the second and so on.
 */
export function whereNext(
  { records, finds, ...ground }: WhereNextSource,
  weights: ReasonWeights,
): readonly RankedArea[] {
  const perHour = new Map(finds.map(({ area, findsPerHour }) => [area.id, findsPerHour]));
  const answered = new Set([...records.action.values()].map(({ sightingId }) => sightingId));
  const told = [...records.sighting.values()].filter(({ mergedInto }) => mergedInto === undefined);
  const toldOf = groupedBy(told, ({ areaId }) => areaId);
  const isTip = ({ id, source }: Sighting) => tellers.includes(source) && !answered.has(id);
  const known = waitingGround({ records, ...ground }).map(({ area, areaM2, waitingM2 }) => {
    const own = toldOf.get(area.id) ?? [];
    const findsPerHour = perHour.get(area.id);
    return {
      area,
      waitingM2,
      areaM2,
      sightings: own.length,
      tips: own.filter(isTip).length,
      ...(findsPerHour !== undefined && { findsPerHour }),
    };
  });
  const mostFinds = Math.max(0, ...perHour.values());
  const mostSightings = Math.max(0, ...known.map(({ sightings }) => sightings));
  return known
    .map(({ waitingM2, areaM2, ...one }): RankedArea => {
      const reasons = {
        overdue: areaM2 > 0 ? waitingM2 / areaM2 : 0,
        finds: mostFinds > 0 ? (one.findsPerHour ?? 0) / mostFinds : 0,
        sightings: mostSightings > 0 ? one.sightings / mostSightings : 0,
        tips: 1 - 0.5 ** one.tips,
      };
      const points = nextReasons.reduce((sum, reason) => sum + weights[reason] * reasons[reason], 0);
      return { ...one, waitingHa: waitingM2 / 10_000, reasons, points };
    })
    .toSorted((one, other) => other.points - one.points || (one.area.code < other.area.code ? -1 : 1));
}

/** Ground of each area, and how much of it is overdue or was never flown, m2. */
function waitingGround({ ledger, day, records }: Omit<WhereNextSource, 'finds'>) {
  const byPlace = sumsByPlace(ledger, { to: day });
  return ledger.places.flatMap(({ areaId }, place) => {
    const area = records.area.get(areaId ?? '');
    const waitingM2 = sumsAt(byPlace, place, 'overdue') + sumsAt(byPlace, place, 'never');
    return area ? [{ area, areaM2: sumsAt(byPlace, place, 'area'), waitingM2: Math.max(0, waitingM2) }] : [];
  });
}
