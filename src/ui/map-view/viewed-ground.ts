import type { FlownGround } from '../../app/coverage/area-states';
import { declaredFlights } from '../../app/coverage/declared-coverage';
import { groundView } from '../../app/coverage/ground-view';
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
  });
  return prepareGround(view, signal);
}
