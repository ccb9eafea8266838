import type { FlownGround } from '../../app/coverage/area-states';
import { layDeclared } from '../../app/coverage/declared-coverage';
import { groundView, type SearchedFlight } from '../../app/coverage/ground-view';
import { planDetection } from '../../app/coverage/pass-detection';
import type { GroundChoice } from '../../app/coverage/ground-choice';
import { type PreparedGround, prepareGround } from '../../app/coverage/prepare-ground';
import { plannedGround } from '../../app/coverage/planned-ground';
import { coverageDay } from '../../coverage/coverage-day';

/** The ground of a choice with its small pictures, made step by step. */
export function* viewedGround(choice: GroundChoice, { records, season }: FlownGround): Generator<void, PreparedGround> {
  const declared = yield* layDeclared(records);
  const planned = choice.kind === 'planned' ? yield* plannedGround(records.plan.values()) : [];
  const view = groundView(choice, {
    flights: season.flights,
    declared,
    planned,
    today: choice.untilDay ?? coverageDay(Date.now()),
    searched: choice.kind === 'pod' ? searchedFlights(choice, { records, season }) : [],
  });
  yield;
  return yield* prepareGround(view);
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
