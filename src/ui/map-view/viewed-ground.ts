import type { FlownGround } from '../../app/coverage/area-states';
import { declaredFlights } from '../../app/coverage/declared-coverage';
import { groundView, type SearchedFlight } from '../../app/coverage/ground-view';
import { planDetection } from '../../app/coverage/pass-detection';
import type { GroundChoice } from '../../app/coverage/ground-choice';
import { type PreparedGround, prepareGround } from '../../app/coverage/prepare-ground';
import { coverageDay } from '../../coverage/coverage-day';
import { rasterOfPasses } from '../../coverage/ground-raster';
import { planPasses } from '../../coverage/plan-passes';

/** The ground of a choice with its small pictures; undefined once the signal is aborted. */
export function viewedGround(
  choice: GroundChoice,
  { records, season }: FlownGround,
  signal: AbortSignal,
): Promise<PreparedGround | undefined> {
  const strips = choice.kind === 'planned' ? [...records.plan.values()].flatMap(planPasses) : [];
  const view = groundView(choice, {
    flights: season.flights,
    declared: declaredFlights(records),
    planned: { id: 'planned', day: 0, raster: rasterOfPasses(strips) },
    today: choice.untilDay ?? coverageDay(Date.now()),
    searched: choice.kind === 'pod' ? searchedFlights(choice, { records, season }) : [],
  });
  return prepareGround(view, signal);
}

/** Flights whose photos somebody looked at, as far as their plan's detection is known. */
function searchedFlights(
  { target = 'stand' }: GroundChoice,
  { records, season }: FlownGround,
): readonly SearchedFlight[] {
  return season.flights.flatMap(({ evidence, seen: { looked } }): readonly SearchedFlight[] => {
    const plan = records.plan.get(evidence.planId ?? '');
    const detection = plan && planDetection(plan, records.calibration.values(), { target, law: 'random' });
    return looked && detection !== undefined ? [{ looked, detection }] : [];
  });
}
