import { coverageDayOf } from '../coverage/coverage-day';
import { polygonAreaM2 } from '../geo/geodesic';
import { actionMeasures, seizedKg } from '../sightings/action-tally';
import { standingAfter, untouched } from '../sightings/sighting-standing';
import { type Action, substances } from '../survey/action';
import type { Sighting, SightingKind } from '../survey/sighting';
import type { SightingState } from '../survey/sighting-state';
import type { Figure } from './figure';
import type { LedgerLine, LedgerPlace } from './ledger';

/** A sighting that stands for itself, with the actions that hold on it and on those merged into it, oldest first. */
export interface SightingCourse {
  readonly sighting: Sighting;
  readonly place: LedgerPlace;
  readonly actions: readonly Action[];
}

/** Growth in these states waits to be destroyed. */
const waitingStates: ReadonlySet<SightingState> = new Set(['verified', 'guarded', 'part-destroyed', 'regrown']);
const growthKinds: ReadonlySet<SightingKind> = new Set(['wild-stand', 'cultivated-plot', 'greenhouse']);

/** What a sighting and what was done about it add to a review. */
export function* sightingLines(course: SightingCourse): Generator<LedgerLine> {
  const { sighting, place, actions } = course;
  const source = { kind: 'sighting', id: sighting.id } as const;
  const seen = coverageDayOf(sighting.seenAt);
  const line = (figure: Figure, value: number, day: number): LedgerLine => ({ figure, value, day, place, source });
  yield line(`kind-${sighting.sightingKind}`, 1, seen);
  yield line('state-found', 1, seen);
  let standing = untouched;
  let knownM2 = sighting.outline ? polygonAreaM2(sighting.outline) : 0;
  let waiting = { count: 0, m2: 0 };
  for (const action of actions) {
    // What was done before the sighting was written down as seen counts from that day on.
    const day = Math.max(seen, coverageDayOf(action.at));
    const next = standingAfter(standing, action);
    if (next.state !== standing.state) {
      yield line(`state-${standing.state}`, -1, day);
      yield line(`state-${next.state}`, 1, day);
    }
    standing = next;
    knownM2 = groundAfter(knownM2, action);
    const waits = growthKinds.has(sighting.sightingKind) && waitingStates.has(standing.state);
    const now = { count: waits ? 1 : 0, m2: waits ? knownM2 : 0 };
    if (now.count !== waiting.count) yield line('waiting', now.count - waiting.count, day);
    if (now.m2 !== waiting.m2) yield line('waiting-m2', now.m2 - waiting.m2, day);
    waiting = now;
  }
  yield* actionLines(course);
}

/** Ground of the growth that is known to stand there: as measured last, less what was destroyed of it. */
function groundAfter(knownM2: number, { actionKind, ground, left }: Action): number {
  if (actionKind === 'destroyed') return left === 'some' ? Math.max(0, knownM2 - (ground?.areaM2 ?? 0)) : 0;
  const isMeasure = actionKind === 'measured' || actionKind === 'regrowth';
  return isMeasure && ground ? ground.areaM2 : knownM2;
}

/** What actions that hold add to a review, oldest first. */
export function* actionLines({ actions, place }: Pick<SightingCourse, 'actions' | 'place'>): Generator<LedgerLine> {
  const labs = new Set<string>();
  for (const action of actions) {
    const source = { kind: 'action', id: action.id } as const;
    const day = coverageDayOf(action.at);
    for (const [figure, value] of measuresOf(action)) {
      if (value !== 0) yield { figure, value, day, place, source };
    }
    if (action.actionKind !== 'dismantled' || labs.has(action.sightingId)) continue;
    labs.add(action.sightingId);
    yield { figure: 'labs', value: 1, day, place, source };
  }
}

function measuresOf(action: Action): readonly (readonly [Figure, number])[] {
  const { actionKind, ground } = action;
  if (actionKind === 'destroyed') {
    return [
      ['destructions', actionMeasures.destructions(action)],
      ['destroyed-m2', actionMeasures.destroyedM2(action)],
      ['destroyed-kg', actionMeasures.destroyedKg(action)],
      ['plants', actionMeasures.plantsDestroyed(action)],
    ];
  }
  if (actionKind === 'regrowth') {
    return [
      ['regrowth', 1],
      ['regrowth-m2', ground?.areaM2 ?? 0],
    ];
  }
  if (actionKind !== 'seized') return [];
  return substances.map((substance) => [`seized-${substance}`, seizedKg(action, substance)] as const);
}
