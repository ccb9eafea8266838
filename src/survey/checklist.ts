import type { Airframe } from './aircraft';

/** Things to look at before a take-off. Each is a key `checklist.item-<name>` of the catalogue. */
const beforeAny = [
  'permission',
  'weather',
  'area-clear',
  'controller-charged',
  'battery-charged',
  'card-empty',
  'gps-fix',
  'home-point',
  'return-height',
  'camera-settings',
  'mission-loaded',
] as const;
const beforeRotors = ['propellers', 'gimbal-clamp', 'compass'] as const;
const beforeWings = ['wings-locked', 'control-surfaces', 'balance', 'airspeed-sensor', 'landing-direction'] as const;
const beforeCrew = ['crew-brief', 'fuel', 'radio', 'doors'] as const;

export type ChecklistItem = (typeof beforeAny | typeof beforeRotors | typeof beforeWings | typeof beforeCrew)[number];

/** What to look at before a flight with an airframe, in order. */
export function checklistItems(airframe: Airframe): readonly ChecklistItem[] {
  switch (airframe) {
    case 'multirotor':
      return [...beforeRotors, ...beforeAny];
    case 'fixed-wing':
      return [...beforeWings, ...beforeAny];
    case 'vtol':
      return [...beforeWings, ...beforeRotors, ...beforeAny];
    case 'helicopter':
      return [...beforeCrew, 'permission', 'weather', 'area-clear', 'gps-fix', 'return-height'];
  }
}

/** One tick: what, who and when. Taken back by leaving it out. */
export interface ChecklistTick {
  readonly item: ChecklistItem;
  /** Name as it was typed. */
  readonly by: string;
  /** ISO 8601 with offset. */
  readonly at: string;
}

/** The pre-flight checklist of one sortie, kept with who ticked what. */
export interface Checklist {
  readonly kind: 'checklist';
  readonly id: string;
  readonly planId: string;
  readonly sortieCode: string;
  readonly ticks: readonly ChecklistTick[];
}
