import type { Pattern } from '../../survey/plan';
import type { Issue } from '../../survey/issue';
import type { LayPattern } from './pattern-task';
import { layGrid } from './grid';

const unsupported: LayPattern = ({ task }) => ({
  code: 'plan-pattern-unsupported',
  severity: 'error',
  values: { pattern: task.parameters.pattern },
});

const layers: Readonly<Record<Pattern, LayPattern>> = {
  grid: layGrid,
  crosshatch: unsupported,
  corridor: unsupported,
  perimeter: unsupported,
  orbit: unsupported,
  inspection: unsupported,
  sample: unsupported,
};

/** Lays the chosen pattern over the ground; an issue where it cannot be laid there. */
export const layPattern: LayPattern = (laying) => layers[laying.task.parameters.pattern](laying);

/** Whether a pattern was laid. */
export function isLaid<Laid extends object>(found: Laid | Issue): found is Laid {
  return !('severity' in found);
}
