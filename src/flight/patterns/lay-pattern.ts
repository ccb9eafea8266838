import type { Pattern } from '../../survey/plan';
import type { Issue } from '../../survey/issue';
import type { LayPattern } from './pattern-task';
import { layCorridor } from './corridor';
import { layCrosshatch } from './crosshatch';
import { layGrid } from './grid';
import { layInspection } from './inspection';
import { layOrbit } from './orbit';
import { layPerimeter } from './perimeter';
import { laySample } from './sample';

const layers: Readonly<Record<Pattern, LayPattern>> = {
  grid: layGrid,
  crosshatch: layCrosshatch,
  corridor: layCorridor,
  perimeter: layPerimeter,
  orbit: layOrbit,
  inspection: layInspection,
  sample: laySample,
};

/** Lays the chosen pattern over the ground; an issue where it cannot be laid there. */
export const layPattern: LayPattern = (laying) => layers[laying.task.parameters.pattern](laying);

/** Whether a pattern was laid. */
export function isLaid<Laid extends object>(found: Laid | Issue): found is Laid {
  return !('severity' in found);
}
