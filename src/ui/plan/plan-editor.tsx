import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { planCode } from '../../app/planning/plan-code';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { findAircraft } from '../../survey/aircraft-catalogue';
import { useApp, useAppState } from '../app-provider';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { AircraftChoice } from './aircraft-choice';
import { HeightChoice } from './height-choice';
import { MoreParameters } from './more-parameters';
import { PlanProblems } from './plan-problems';
import { PlanResult } from './plan-result';
import { PurposeChoice } from './purpose-choice';

/** A plan in hand: purpose, aircraft, height and overlap; beneath, the sorties that follow from them. */
export function PlanEditor({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t } = useWords();
  const areas = useAppState((state) => state.records.area);
  const plans = useAppState((state) => state.records.plan);
  const { parameters, planning } = draft;
  const { purpose, aircraftId, cameraId } = parameters;
  // What follows from the figures is drawn after the thumb that moves them: it would hold the thumb up.
  const later = useDeferredValue(draft);
  const [open, setOpen] = useState<readonly string[]>([]);
  const aircraft = findAircraft(aircraftId);
  if (!aircraft) throw new Error(`The catalogue has no aircraft "${aircraftId}".`);
  const plan = planning?.plan;
  const names = draft.areaIds.map((id) => areas.get(id)?.name ?? id).join(', ');
  const kept = plans.get(draft.kept?.id ?? '');
  const back = () => {
    app.plans.discard();
    if (kept) app.goTo('fly');
  };
  return (
    <Panel
      title={kept ? t('plan.change-of', { code: planCode(kept) }) : t('plan.of', { area: names })}
      onBack={back}
      action={
        <>
          <PlanProblems issues={later.planning?.issues} />
          <Button
            fullWidth
            disabled={!plan}
            leftSection={<IconRoute aria-hidden />}
            onClick={() => void app.plans.save().then((id) => id && app.goTo('fly'))}
          >
            {plan ? t('plan.save', { count: plan.sorties.length }) : t('plan.save-none')}
          </Button>
        </>
      }
    >
      <PurposeChoice chosen={purpose} aircraftId={aircraftId} />
      <AircraftChoice aircraft={aircraft} purpose={purpose} cameraId={cameraId} />
      <HeightChoice parameters={parameters} aircraft={aircraft} />
      <MoreParameters draft={open.length > 0 ? draft : later} aircraft={aircraft} open={open} onOpen={setOpen} />
      <PlanResult draft={later} />
    </Panel>
  );
}
