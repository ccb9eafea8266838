import { type Flight, flightS, isInTheAir } from '../../survey/flight';
import type { Records } from '../records';
import type { BoardSortie } from './board-sorties';

/** A figure as it was planned and as it was flown; `flown` is absent where nobody said it. */
export interface PlannedAndFlown {
  readonly planned: number;
  readonly flown?: number;
}

/** What was flown of a sortie against what was planned. */
export interface SortieDifference {
  readonly flights: number;
  /** In the air, s: the sum over its flights. */
  readonly airS: PlannedAndFlown;
  /** Transects: the most that one of its flights completed. */
  readonly transects: PlannedAndFlown;
  /** Photos that were read from cards and belong to it. */
  readonly photos: PlannedAndFlown;
}

/** The difference between plan and flights of a sortie; undefined until a flight of it has ended. */
export function sortieDifference(
  { sortie, flights }: Pick<BoardSortie, 'sortie' | 'flights'>,
  { 'flight-evidence': evidence }: Pick<Records, 'flight-evidence'>,
): SortieDifference | undefined {
  const over = flights.filter((flight) => !isInTheAir(flight));
  if (over.length === 0) return undefined;
  const lines = sortie.legs.filter(({ kind }) => kind === 'transect').length;
  const said = over.flatMap((flight) => flownLines(flight, lines) ?? []);
  const times = over.flatMap((flight) => flightS(flight) ?? []);
  const shown = [...evidence.values()].filter(
    ({ sortieCode, source }) => sortieCode === sortie.code && source === 'photos',
  );
  return {
    flights: over.length,
    airS: { planned: sortie.durationS, ...(times.length > 0 && { flown: sum(times) }) },
    transects: { planned: lines, ...(said.length > 0 && { flown: Math.max(...said) }) },
    photos: { planned: sortie.photos, ...(shown.length > 0 && { flown: sum(shown.map(({ shots }) => shots)) }) },
  };
}

function flownLines({ outcome, flownTransects }: Flight, all: number): number | undefined {
  return outcome === 'all' ? all : flownTransects;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
