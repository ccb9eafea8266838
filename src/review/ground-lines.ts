import type { GroundHistory, GroundSpell } from '../coverage/ground-history';
import { dueFromDays } from '../coverage/recency';
import type { Area } from '../survey/area';
import type { Figure } from './figure';
import type { LedgerLine, LedgerPlace } from './ledger';

/** The ground of an area over time: `areaM2` is geodesic, histories are scaled to it. */
export interface AreaGround {
  readonly area: Pick<Area, 'id' | 'revisitDays'>;
  readonly place: LedgerPlace;
  readonly areaM2: number;
  readonly plannedM2: number;
  readonly history: GroundHistory;
}

/** What the ground of an area adds to a review: its states day by day, and how old its last visit is. */
export function* groundLines(ground: AreaGround): Generator<LedgerLine> {
  const { area, place, areaM2, plannedM2, history } = ground;
  const source = { kind: 'area', id: area.id } as const;
  const line = (figure: Figure, value: number, day = 0): LedgerLine => ({ figure, value, day, place, source });
  yield line('area', areaM2);
  if (plannedM2 > 0) yield line('planned', plannedM2);
  yield line('never', areaM2);
  const scale = history.groundM2 > 0 ? areaM2 / history.groundM2 : 0;
  const flown = seenByDay(history.flown);
  const seen = { flown, photographed: history.photographed, looked: history.looked };
  for (const figure of ['flown', 'photographed', 'looked'] as const) {
    for (const [day, m2] of seen[figure]) yield line(figure, m2 * scale, day);
  }
  for (const [day, m2] of flown) yield line('never', -m2 * scale, day);
  for (const [figure, byDay] of agesByDay(history.flown, area.revisitDays)) {
    for (const [day, m2] of byDay) yield line(figure, m2 * scale, day);
  }
}

/** Ground that was seen for the first time, by day. */
function seenByDay(spells: readonly GroundSpell[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (const { from, until, areaM2 } of spells) addSpell(steps, { from, until, areaM2 });
  return withoutNothing(steps);
}

type Steps = Map<number, number>;

/** How ground seen at least once changes its age: fresh, due in the last quarter of the interval, overdue beyond it. */
function agesByDay(spells: readonly GroundSpell[], revisitDays = Infinity): readonly (readonly [Figure, Steps])[] {
  const [fresh, due, overdue]: [Steps, Steps, Steps] = [new Map(), new Map(), new Map()];
  for (const { from, until, areaM2 } of spells) {
    const dueOn = from + Math.ceil(dueFromDays(revisitDays));
    const overdueOn = from === 0 && revisitDays !== Infinity ? from : from + Math.floor(revisitDays) + 1;
    addSpell(fresh, { from, until: Math.min(until, dueOn, overdueOn), areaM2 });
    addSpell(due, { from: Math.max(from, dueOn), until: Math.min(until, overdueOn), areaM2 });
    addSpell(overdue, { from: Math.max(from, overdueOn), until, areaM2 });
  }
  return [
    ['fresh', withoutNothing(fresh)],
    ['due', withoutNothing(due)],
    ['overdue', withoutNothing(overdue)],
  ];
}

function addSpell(steps: Steps, { from, until, areaM2 }: { from: number; until: number; areaM2: number }): void {
  if (from >= until) return;
  steps.set(from, (steps.get(from) ?? 0) + areaM2);
  if (until !== Infinity) steps.set(until, (steps.get(until) ?? 0) - areaM2);
}

/** Steps that took away what they gave leave rounding behind: less than a square millimetre of ground. */
function withoutNothing(steps: Steps): Steps {
  return new Map([...steps].filter(([, m2]) => Math.abs(m2) > 1e-6));
}
