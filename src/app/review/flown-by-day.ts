import { localIsoDay } from '../../i18n/kazakhstan-time';
import { areaM2 } from '../../geo/geodesic';
import { type Flight, isInTheAir } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import { isResumedCode } from '../../survey/resumed-code';
import type { Sortie } from '../../survey/sortie';
import type { Records } from '../records';

type Source = Pick<Records, 'flight' | 'plan' | 'area'>;

/** Hectares flown in a district (by its KATO code; undefined: areas without one) on a day. */
export interface FlownDay {
  readonly kato: string | undefined;
  readonly day: string;
  readonly ha: number;
}

/**
 * Hectares that flights declare, day by day: of a plan's ground the part that the transects of the sortie take of all transects, and of that
 * the transects that were flown. Ground that two plans share counts each time: it is a pace, not a coverage.
 */
export function flownByDay(records: Source): readonly FlownDay[] {
  return [...records.flight.values()].flatMap((flight) => {
    const plan = records.plan.get(flight.planId);
    const sortie = plan?.sorties.find(({ code }) => code === flight.sortieCode);
    if (!plan || !sortie || isInTheAir(flight)) return [];
    const ha = sortieHa(plan, sortie) * flownShare(flight, sortie);
    const day = localIsoDay(new Date(flight.tookOffAt));
    return ha > 0 ? districtShares(plan, records).map(({ kato, share }) => ({ kato, day, ha: ha * share })) : [];
  });
}

/** Hectares that a sortie shows. */
function sortieHa({ sorties, targetHa, plannedCoveragePct }: Plan, { transectM }: Sortie): number {
  const allM = sorties.filter(({ code }) => !isResumedCode(code)).reduce((sum, one) => sum + one.transectM, 0);
  return allM > 0 ? (targetHa * plannedCoveragePct * transectM) / allM / 100 : 0;
}

function flownShare({ outcome, flownTransects = 0 }: Flight, { legs }: Sortie): number {
  if (outcome === undefined) return 0;
  if (outcome === 'all') return 1;
  const lines = legs.filter(({ kind }) => kind === 'transect').length;
  return lines > 0 ? Math.min(1, flownTransects / lines) : 0;
}

function districtShares(
  { areaIds }: Plan,
  { area: areas }: Source,
): readonly { readonly kato: string | undefined; readonly share: number }[] {
  const sized = areaIds
    .flatMap((id) => areas.get(id) ?? [])
    .map(({ polygon, district }) => ({ kato: district?.kato, m2: areaM2([polygon]) }));
  const allM2 = sized.reduce((sum, { m2 }) => sum + m2, 0);
  return sized.map(({ kato, m2 }) => ({ kato, share: m2 / allM2 }));
}
