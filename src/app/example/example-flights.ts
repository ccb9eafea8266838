import type { Flight } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import { localIsoTime } from '../../i18n/kazakhstan-time';

/** Sorties flown of each plan, by the plan's number in the example: some all, some in part, some none. */
const flownShares = [1, 1, 0.6, 0.4, 0.2, 0, 0];
const firstTakeOff = Date.UTC(2026, 5, 8, 3, 30);
const dayMs = 24 * 60 * 60 * 1000;
const betweenSortiesMs = 45 * 60 * 1000;
const sortiesADay = 8;

/** Flights of the example's plans: from the first sortie on, eight a day; the last flown one of an unfinished plan was aborted. */
export function exampleFlights(plans: readonly Plan[]): readonly Flight[] {
  return plans.flatMap((plan, p) => {
    const share = flownShares[p] ?? 0;
    const flown = plan.sorties.slice(0, Math.round(plan.sorties.length * share));
    return flown.map((sortie, i): Flight => {
      const dayStart = firstTakeOff + (p * 5 + Math.floor(i / sortiesADay)) * dayMs;
      const tookOff = dayStart + (i % sortiesADay) * betweenSortiesMs;
      const aborted = share < 1 && i === flown.length - 1;
      return {
        kind: 'flight',
        id: `example-flight-${sortie.code}`,
        planId: plan.id,
        sortieCode: sortie.code,
        tookOffAt: localIsoTime(new Date(tookOff)),
        landedAt: localIsoTime(new Date(tookOff + sortie.durationS * 1000)),
        outcome: aborted ? 'aborted' : 'all',
        ...(aborted && { flownTransects: 1 }),
      };
    });
  });
}
