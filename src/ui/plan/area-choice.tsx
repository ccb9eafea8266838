import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { centerOf, boundsOf } from '../../geo/bounds';
import { distanceM, polygonAreaM2 } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Area } from '../../survey/area';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

/** The most areas that are offered to be added. */
const offeredAreas = 30;

/** The areas of a plan, each with a button to take it out, and the nearest others to add. */
export function AreaChoice({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t, q } = useWords();
  const areas = useAppState((state) => state.records.area);
  const { areaIds } = draft;
  const chosen = areaIds.flatMap((id) => areas.get(id) ?? []);
  const others = useMemo(() => nearestOthers(areas, areaIds), [areas, areaIds]);
  return (
    <div className={classes.group}>
      <ul className={classes.chosen}>
        {chosen.map((area) => (
          <li key={area.id}>
            <span>{areaTitle(area)}</span>
            <span className={classes.quiet}>{q.hectares(polygonAreaM2(area.polygon))}</span>
            <ActionIcon
              aria-label={t('plan.area-remove', { area: areaTitle(area) })}
              disabled={chosen.length < 2}
              onClick={() => app.plans.chooseAreas(areaIds.filter((id) => id !== area.id))}
            >
              <IconX />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <NativeSelect
          label={t('plan.area-add')}
          value=""
          onChange={(event) => app.plans.chooseAreas([...areaIds, event.currentTarget.value])}
          data={[
            { value: '', label: t('plan.area-add-choose'), disabled: true },
            ...others.map(({ area, farM }) => ({ value: area.id, label: `${areaTitle(area)} · ${q.distance(farM)}` })),
          ]}
        />
      )}
    </div>
  );
}

function nearestOthers(areas: ReadonlyMap<string, Area>, areaIds: readonly string[]) {
  const first = areas.get(areaIds[0] ?? '');
  const here = first && middleOf(first);
  if (!here) return [];
  return [...areas.values()]
    .filter(({ id }) => !areaIds.includes(id))
    .map((area) => ({ area, farM: distanceM(here, middleOf(area) ?? here) }))
    .toSorted((one, other) => one.farM - other.farM)
    .slice(0, offeredAreas);
}

function middleOf({ polygon }: Area): LngLat | undefined {
  const bounds = boundsOf(polygon[0]);
  return bounds && centerOf(bounds);
}

function areaTitle({ code, name }: Area): string {
  return name === code ? code : `${code} · ${name}`;
}
