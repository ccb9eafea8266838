import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** A screen that loads when it is first shown: `late(() => import('./mission-sheet'), 'MissionSheet')`. */
export function late<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load())[name] }));
}
