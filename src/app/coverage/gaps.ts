import { localIsoDay } from '../../i18n/kazakhstan-time';
import type { CoverageGap } from '../../coverage/coverage-gaps';
import { planningEnduranceMin } from '../../survey/endurance';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { Area } from '../../survey/area';
import type { PlanParameters } from '../../survey/plan';
import type { AppContext } from '../app-context';
import type { GisFormat } from '../files/gis-export';
import { inSlices } from '../in-slices';
import type { planActions } from '../planning/planning';

/** Refly: plans from gaps, and gaps as files. */
export function gapActions({ ports, state, tell, tellDone }: AppContext, plans: ReturnType<typeof planActions>) {
  let isMaking = false;

  /** Ground of gaps; undefined once the person went on to something else meanwhile. */
  async function groundToFly(area: Area, gaps: readonly CoverageGap[]) {
    const before = state.getState();
    const { groundOfGaps } = await import('./area-gaps');
    return inSlices(groundOfGaps(gaps, area), () => {
      const { job, selection, planDraft } = state.getState();
      return job === before.job && selection === before.selection && planDraft === before.planDraft;
    });
  }

  return {
    /**
     * Begins a plan over gaps as the area's last plan was flown, from where it began; with the share of a battery that is left, its
     * sorties fit that.
     * Nothing begins where the gaps are too small to be flown; the person is told. Asked again while it works, it does nothing more.
     */
    async refly(
      area: Area,
      gaps: readonly CoverageGap[],
      { batteryPct = 100 }: { readonly batteryPct?: number } = {},
    ): Promise<void> {
      if (isMaking) return;
      isMaking = true;
      const ground = await groundToFly(area, gaps).finally(() => (isMaking = false));
      if (!ground) return;
      if (ground.length === 0) {
        tell([{ code: 'gaps-none', severity: 'info' }]);
        return;
      }
      const last = [...state.getState().records.plan.values()].findLast(({ areaIds }) => areaIds.includes(area.id));
      plans.begin([area.id], {
        ground,
        ...(last && { parameters: reflyParameters(last.parameters, batteryPct), launches: last.launchPositions }),
      });
    },

    /** Saves gaps for other programs. */
    async save(area: Area, gaps: readonly CoverageGap[], format: GisFormat): Promise<void> {
      const { writers } = await import('../../formats/writers');
      const createdAt = ports.now().toISOString();
      const name = `${area.code}-gaps-${localIsoDay(ports.now())}`;
      const features = gaps.map(({ polygon, areaM2 }, i) => ({
        role: 'gap' as const,
        geometry: { type: 'polygon' as const, polygon },
        properties: { number: i + 1, area_ha: areaM2 / 10_000 },
      }));
      const { endings, mediaType } = writers[format];
      try {
        const { language } = state.getState().settings;
        const bytes = await ports.featureFiles.write(format, features, { name, createdAt, language });
        const file = { name: `${name}${endings[0]}`, mediaType, bytes };
        await ports.files.save(file);
        tellDone('app.file-saved', { file: file.name });
      } catch {
        tell([{ code: 'gis-not-made', severity: 'error' }]);
      }
    },
  };
}

/** The pattern is a grid: what is left has another shape. */
function reflyParameters(parameters: PlanParameters, batteryPct: number): PlanParameters {
  const grid: PlanParameters = { ...parameters, pattern: 'grid', heading: 'auto' };
  if (batteryPct >= 100) return grid;
  const aircraft = findAircraft(parameters.aircraftId);
  if (!aircraft) return grid;
  const fullMin = parameters.enduranceMin ?? planningEnduranceMin(aircraft);
  return { ...grid, enduranceMin: (fullMin * batteryPct) / 100 };
}
