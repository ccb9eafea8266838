import type { Quantities } from '../../i18n/quantities';
import type { Translate } from '../../i18n/translator';
import type { Figure } from '../../review/figure';
import type { FigureSums } from '../../review/ledger-sums';
import { substances } from '../../survey/action';
import { sightingKinds } from '../../survey/sighting';
import { sightingStates } from '../../survey/sighting-state';

/** A figure as screens and reports show it: perhaps several of the ledger together. */
export interface ShownFigure {
  readonly name: (t: Translate) => string;
  readonly figures: readonly [Figure, ...Figure[]];
  readonly unit: 'm2' | 'kg' | 's' | 'count';
  /** Told beside it as a share of the registered area. */
  readonly shareOfArea?: true;
}

const kinds = sightingKinds.map((kind) => `kind-${kind}` as const);
const [firstKind, ...otherKinds] = kinds;
if (!firstKind) throw new Error('There are no kinds of sightings.');

/** Figures in their groups, in the order in which they are told. */
const figureGroups = {
  ground: [
    ground('area'),
    { ...ground('planned'), shareOfArea: true },
    { ...ground('flown'), shareOfArea: true },
    { ...ground('photographed'), shareOfArea: true },
    { ...ground('looked'), shareOfArea: true },
    { ...ground('overdue'), shareOfArea: true },
    { ...ground('never'), shareOfArea: true },
  ],
  flying: [
    count('planned-sorties'),
    count('sorties'),
    count('aborted'),
    { name: (t) => t('review.figure-flight-s'), figures: ['flight-s'], unit: 's' },
  ],
  finds: [
    { name: (t) => t('review.figure-finds'), figures: [firstKind, ...otherKinds], unit: 'count' },
    ...sightingKinds.map(
      (kind): ShownFigure => ({
        name: (t) => t(`sighting-kind.${kind}`),
        figures: [`kind-${kind}`],
        unit: 'count',
      }),
    ),
  ],
  'by-state': sightingStates.map(
    (state): ShownFigure => ({ name: (t) => t(`sighting-state.${state}`), figures: [`state-${state}`], unit: 'count' }),
  ),
  work: [
    count('destructions'),
    { ...ground('destroyed-m2'), shareOfArea: true },
    { name: (t) => t('review.figure-destroyed-kg'), figures: ['destroyed-kg'], unit: 'kg' },
    count('plants'),
    count('waiting'),
    ground('waiting-m2'),
    count('regrowth'),
    ground('regrowth-m2'),
    count('labs'),
    count('sensors-planned'),
    count('sensors-placed'),
    count('sensors-removed'),
  ],
  seized: substances.map(
    (substance): ShownFigure => ({
      name: (t) => t('review.figure-seized', { substance: t(`substance.${substance}`) }),
      figures: [`seized-${substance}`],
      unit: 'kg',
    }),
  ),
} as const satisfies Record<string, readonly ShownFigure[]>;

export const figureGroupNames = ['ground', 'flying', 'finds', 'by-state', 'work', 'seized'] as const;

/** Figures of a group as a plain list. */
export function figuresIn(group: (typeof figureGroupNames)[number]): readonly ShownFigure[] {
  return figureGroups[group];
}

/** The value of a shown figure. */
export function valueOf({ figures }: ShownFigure, sums: FigureSums): number {
  return figures.reduce((total, figure) => total + sums(figure), 0);
}

/** The key of the words for the unit that tables have. */
export const unitWords = {
  m2: 'report.hectares',
  kg: 'report.kilograms',
  s: 'report.hours',
  count: 'report.count',
} as const;

const perUnit = { m2: 10_000, kg: 1, s: 3600, count: 1 } as const;

/** The value of a shown figure in the unit that tables have, to a thousandth. */
export function inUnit(figure: ShownFigure, sums: FigureSums): number {
  return Math.round((valueOf(figure, sums) / perUnit[figure.unit]) * 1000) / 1000;
}

/** A value in words and units of a language. */
export function valueText({ unit }: ShownFigure, value: number, q: Quantities): string {
  // Sums of many steps may leave a trace of rounding below nothing.
  const whole = Math.abs(value) < 1e-6 ? 0 : value;
  return { m2: q.hectares, kg: q.mass, s: q.duration, count: (n: number) => q.number(n) }[unit](whole);
}

type Named = Extract<
  Figure,
  | 'area'
  | 'planned'
  | 'flown'
  | 'photographed'
  | 'looked'
  | 'overdue'
  | 'never'
  | 'destroyed-m2'
  | 'waiting-m2'
  | 'regrowth-m2'
  | 'planned-sorties'
  | 'sorties'
  | 'aborted'
  | 'destructions'
  | 'plants'
  | 'waiting'
  | 'regrowth'
  | 'labs'
  | 'sensors-planned'
  | 'sensors-placed'
  | 'sensors-removed'
>;

function ground(figure: Named): ShownFigure {
  return { name: (t) => t(`review.figure-${figure}`), figures: [figure], unit: 'm2' };
}

function count(figure: Named): ShownFigure {
  return { name: (t) => t(`review.figure-${figure}`), figures: [figure], unit: 'count' };
}
