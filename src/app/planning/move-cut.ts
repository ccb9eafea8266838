import { type PlaneLeg, transitLeg } from '../../flight/flight-route';
import type { FlightTask } from '../../flight/flight-task';
import type { Checked } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import {
  type ClosedSortie,
  closedSortie,
  pointOf,
  type SortiePlane,
  sortiePlane,
  workLegs,
} from '../flying/sortie-legs';

/** Which cut of a sortie moves: the one to the sortie before it, or to the one after it. */
export type CutSide = 'previous' | 'next';

/**
 * The sorties after one gave its first transect to the sortie before it, or its last to the one after it. No value if that is its
 * only transect, or if the battery of the other does not hold it.
 */
export function moveCut(
  sorties: readonly Sortie[],
  task: FlightTask,
  { code, side }: { readonly code: string; readonly side: CutSide },
): Checked<readonly Sortie[]> {
  const index = sorties.findIndex((sortie) => sortie.code === code);
  const [giver, taker] = [sorties[index], sorties[index + (side === 'next' ? 1 : -1)]];
  if (!giver || !taker) return { value: undefined, issues: [{ code: 'cut-no-neighbour', severity: 'warning' }] };
  const plane = sortiePlane(task);
  const given = workLegs(plane, giver);
  if (given.length < 3) return { value: undefined, issues: [{ code: 'cut-only-line', severity: 'warning' }] };
  const kept = side === 'next' ? given.slice(0, -2) : given.slice(2);
  const moved = side === 'next' ? given.at(-1) : given[0];
  const taken = moved && joined(plane, { moved, taker: workLegs(plane, taker), side });
  const changed = [closed(kept, giver, plane), taken && closed(taken, taker, plane)];
  const [less, more] = changed;
  if (!less || !more)
    return {
      value: undefined,
      issues: [{ code: 'cut-over-battery', severity: 'warning', values: { sortie: taker.code } }],
    };
  return {
    value: sorties.map((one) => (one === giver ? less.sortie : one === taker ? more.sortie : one)),
    issues: more.issues,
  };
}

/** The taker's legs with the moved transect at their near end. */
function joined(
  { ground }: SortiePlane,
  { moved, taker, side }: { readonly moved: PlaneLeg; readonly taker: readonly PlaneLeg[]; readonly side: CutSide },
): readonly PlaneLeg[] | undefined {
  const [before, after] = side === 'next' ? [moved, taker[0]] : [taker.at(-1), moved];
  if (!before || !after) return undefined;
  const way = transitLeg(ground.obstacles, pointOf(before.line, before.line.length / 2 - 1), pointOf(after.line, 0));
  return way && (side === 'next' ? [moved, way, ...taker] : [...taker, way, moved]);
}

function closed(legs: readonly PlaneLeg[], sortie: Sortie, plane: SortiePlane): ClosedSortie | undefined {
  const { launch, code } = sortie;
  return closedSortie(legs, { sortie, plane, launch, code });
}
