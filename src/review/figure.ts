import { substances } from '../survey/action';
import { sightingKinds } from '../survey/sighting';
import { sightingStates } from '../survey/sighting-state';

/** Ground by how long ago it was seen, in the order in which an area is named after the larger part of it. */
export const groundAges = ['never', 'overdue', 'due', 'fresh'] as const;

/** Figures that stand at a certain value on a day: what has been reached until then. Ground in m2. */
const stocks = [
  'area',
  'planned',
  ...groundAges,
  'flown',
  'photographed',
  'looked',
  'planned-sorties',
  ...sightingStates.map((state) => `state-${state}` as const),
  'waiting',
  'waiting-m2',
  'sensors-planned',
  'sensors-placed',
  'sensors-removed',
] as const;

/** Figures that add up over the days of a period. Ground in m2, mass in kg, time in s. */
const flows = [
  'sorties',
  'aborted',
  'flight-s',
  ...sightingKinds.map((kind) => `kind-${kind}` as const),
  'destructions',
  'destroyed-m2',
  'destroyed-kg',
  'plants',
  'regrowth',
  'regrowth-m2',
  ...substances.map((substance) => `seized-${substance}` as const),
  'labs',
] as const;

/** Everything that a review counts. */
export const figures = [...stocks, ...flows] as const;

export type Figure = (typeof figures)[number];

/** Whether a figure stands at a value instead of adding up over a period. */
export function isStock(figure: Figure): boolean {
  return figures.indexOf(figure) < stocks.length;
}
