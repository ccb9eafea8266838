import { describe, expect } from 'vitest';
import { flownPatternHours } from '../support/flown-time';
import { caseTask, launchGrid, plannedCase, planningCases, readCase } from '../support/planning-case';
import { itWithData } from '../support/test-data';

/** Most hours from the first transect's start to the last one's end. */
const goals = [
  { name: 'A', edge: 'footprint', hours: 4.7 },
  { name: 'B', edge: 'footprint', hours: 4.8 },
  { name: 'C', edge: 'footprint', hours: 4.97 },
  { name: 'D', edge: 'footprint', hours: 292.9 },
  { name: 'A', edge: 'strip', hours: 4.83 },
  { name: 'B', edge: 'strip', hours: 4.88 },
  { name: 'C', edge: 'strip', hours: 5.04 },
  { name: 'D', edge: 'strip', hours: 294.7 },
] as const;

describe('planning areas that planners are compared on', () => {
  for (const { name, edge, hours } of goals) {
    itWithData(`takes at most ${hours} h over ${name} by the ${edge} rule`, planningCases[name], (file) => {
      const plan = plannedCase(caseTask(readCase(file), { edge }));
      expect(plan.sorties).toHaveLength(1);
      expect(flownPatternHours(plan, 10)).toBeLessThanOrEqual(hours);
      expect(plan.plannedCoveragePct).toBeGreaterThanOrEqual(
        name !== 'C' && edge === 'strip' ? 99.9 - 1e-3 : 99 - 1e-3,
      );
    });
  }

  itWithData('cuts D into at most 700 sorties of 28 minutes from sites on a 3 km grid', planningCases.D, (file) => {
    const [area] = readCase(file);
    if (!area) throw new Error('D is empty.');
    const battery = { enduranceMin: 28, reservePct: 0, overheadS: 0 };
    const { sorties } = plannedCase(caseTask([area], battery, launchGrid(area, 3000)));
    expect(sorties.length).toBeLessThanOrEqual(700);
    expect(Math.max(...sorties.map(({ durationS }) => durationS))).toBeLessThanOrEqual(28 * 60);
  });
});
