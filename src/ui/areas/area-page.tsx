import { Button, TextInput } from '@mantine/core';
import { IconPencil, IconRoute, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { districtNames } from '../../app/areas/district-names';
import { areaPlanned } from '../../app/planning/planned-coverage';
import { lineLengthM, polygonAreaM2 } from '../../geo/geodesic';
import type { Area } from '../../survey/area';
import type { Plan } from '../../survey/plan';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { RecordHistory } from '../controls/record-history';
import { Remarks } from '../controls/remarks';
import { RecordList, RecordRow } from '../controls/record-list';
import { useAfterFirstPicture } from '../controls/use-after-first-picture';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './areas.module.css';

/** One area: facts, its plans, and what can be done with it. */
export function AreaPage({ area }: { readonly area: Area }) {
  const app = useApp();
  const { t } = useWords();
  const tools = useMapTools();
  const planTable = useAppState((state) => state.records.plan);
  const [name, setName] = useState(area.name);
  const plans = [...planTable.values()].filter(({ areaIds }) => areaIds.includes(area.id));
  const hasRest = useAfterFirstPicture();
  const redraw = async (change: () => Promise<Area['polygon'] | undefined>) => {
    const polygon = await change();
    if (polygon) await app.areas.change({ ...area, polygon });
  };
  return (
    <Panel
      title={area.name}
      onBack={() => app.select(undefined)}
      action={
        <Button fullWidth leftSection={<IconRoute aria-hidden />} onClick={() => app.plans.begin([area.id])}>
          {t('areas.plan')}
        </Button>
      }
    >
      <TextInput
        label={t('areas.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => name.trim() !== '' && name !== area.name && void app.areas.change({ ...area, name: name.trim() })}
      />
      <AreaFacts area={area} plans={plans} hasRest={hasRest} />
      <AreaPlans area={area} plans={plans} />
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<IconPencil aria-hidden />}
          onClick={() => void redraw(() => tools.editPolygon(area.polygon))}
        >
          {t('areas.edit-outline')}
        </Button>
        <Button variant="default" onClick={() => void redraw(() => tools.drawHole(area.polygon))}>
          {t('areas.cut-hole')}
        </Button>
        <Button variant="default" onClick={() => void app.areas.delete(area)} leftSection={<IconTrash aria-hidden />}>
          {t('app.delete')}
        </Button>
      </div>
      {hasRest && (
        <>
          <Remarks about={{ kind: 'area', id: area.id }} />
          <RecordHistory kind="area" id={area.id} />
        </>
      )}
    </Panel>
  );
}

interface PlannedProps {
  readonly area: Area;
  readonly plans: readonly Plan[];
}

function AreaFacts({ area, plans, hasRest }: PlannedProps & { readonly hasRest: boolean }) {
  const { t, q, language } = useWords();
  const records = useAppState((state) => state.records);
  const district = districtNames(area.district?.kato, records)?.[language];
  return (
    <FactList>
      <Fact name={t('areas.code')}>{area.code}</Fact>
      <Fact name={t('areas.area')}>{q.hectares(polygonAreaM2(area.polygon))}</Fact>
      <Fact name={t('areas.border')}>{q.distance(lineLengthM(area.polygon[0]))}</Fact>
      {area.polygon.length > 1 && <Fact name={t('areas.holes')}>{q.number(area.polygon.length - 1)}</Fact>}
      <Fact name={t('areas.district')}>
        {district ?? t('areas.no-district')}
        {district && area.district?.by === 'nearest-settlement' && ` (${t('areas.suggested')})`}
      </Fact>
      <Fact name={t('areas.planned')}>
        {plans.length === 0 ? t('areas.not-planned') : <>{hasRest && <Planned area={area} plans={plans} />}&#8203;</>}
      </Fact>
    </FactList>
  );
}

/** The plans over an area; a tap opens one where it is flown. */
function AreaPlans({ area, plans }: PlannedProps) {
  const app = useApp();
  const { t, q } = useWords();
  if (plans.length === 0) return null;
  return (
    <RecordList label={t('areas.plans')}>
      {plans.map((plan) => (
        <RecordRow
          key={plan.id}
          title={`${area.code}-${plan.code}`}
          facts={t('plan.sorties-count', { count: plan.sorties.length })}
          end={q.percent(plan.plannedCoveragePct, 1)}
          onOpen={() => {
            app.goTo('fly');
            app.select({ kind: 'plan', id: plan.id });
          }}
        />
      ))}
    </RecordList>
  );
}

/** How much of an area its plans cover: laid on the ground strip by strip, it comes after the rest of the page. */
function Planned({ area, plans }: PlannedProps) {
  const { q } = useWords();
  const { areaM2, coveredM2 } = areaPlanned(area, plans);
  return `${q.hectares(coveredM2)} · ${q.percent((coveredM2 / areaM2) * 100, 1)}`;
}
