import type { SightingKind } from '../../survey/sighting';
import type { SightingState } from '../../survey/sighting-state';

/** What a person looks for among the sightings. */
export interface SightingSearch {
  readonly text: string;
  readonly kinds: readonly SightingKind[];
  readonly states: readonly SightingState[];
  /** KATO code. */
  readonly district: string | undefined;
  readonly teamId: string | undefined;
  /** Seen within so many days before now. */
  readonly days: number | undefined;
  readonly withinM: number | undefined;
  readonly onlyDuplicates: boolean;
  readonly sort: 'newest' | 'oldest' | 'nearest';
}

export const everything: SightingSearch = {
  text: '',
  kinds: [],
  states: [],
  district: undefined,
  teamId: undefined,
  days: undefined,
  withinM: undefined,
  onlyDuplicates: false,
  sort: 'newest',
};

/** How many of the filters are set. */
export function filtersSet({ text: _, sort: __, ...filters }: SightingSearch): number {
  return Object.values(filters).filter((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value))).length;
}
