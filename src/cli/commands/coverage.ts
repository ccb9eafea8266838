import { plannedCoverage } from '../../coverage/planned-coverage';
import { readPlanStrips } from '../read-plan-strips';
import { readFeatures } from '../read-input';
import { positional, readArguments } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../usage-error';

/** `coverage --plan`: how much of the areas a plan's strips cover. */
export const coverageCommand: Command = {
  usage: 'AREA --plan PLAN.geojson',
  async run(args) {
    const { values, positionals } = readArguments(args, { plan: { type: 'string' } });
    const [area = ''] = positional(positionals, ['AREA']);
    if (values.plan === undefined) throw new UsageError('Name the plan: --plan PLAN.geojson.');
    const areas = await readFeatures(area);
    const plan = await readFeatures(values.plan);
    const strips = readPlanStrips(plan.features);
    const covered = areas.features.flatMap(({ geometry }) =>
      geometry.type === 'polygon' ? plannedCoverage(geometry.polygon, strips) : [],
    );
    const issues = [...areas.issues, ...plan.issues];
    if (covered.length === 0)
      return { json: {}, issues: [...issues, { code: 'plan-no-polygons', severity: 'error', where: { file: area } }] };
    const areaM2 = covered.reduce((sum, one) => sum + one.areaM2, 0);
    const seenM2 = covered.reduce((sum, one) => sum + one.coveredM2, 0);
    return { json: { areaHa: areaM2 / 10_000, seenHa: seenM2 / 10_000, seenPct: (seenM2 / areaM2) * 100 }, issues };
  },
};
