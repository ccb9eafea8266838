import { NativeSelect } from '@mantine/core';
import type { PlanDraft } from '../../app/planning/plan-draft';
import type { Aircraft } from '../../survey/aircraft';
import { aircraftCatalogue } from '../../survey/aircraft-catalogue';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

interface AircraftChoiceProps {
  readonly draft: PlanDraft;
  readonly aircraft: Aircraft;
}

/** Aircraft and the lens that searches. Figures that nobody verified are said to be so. */
export function AircraftChoice({ draft, aircraft }: AircraftChoiceProps) {
  const app = useApp();
  const { t } = useWords();
  const { purpose, cameraId } = draft.parameters;
  const unverified = Object.values(aircraft.sources).some(({ verified }) => !verified);
  return (
    <div className={classes.group}>
      <NativeSelect
        label={t('plan.aircraft')}
        value={aircraft.id}
        onChange={(event) => app.plans.restart(purpose, event.currentTarget.value)}
        data={aircraftCatalogue.map(({ id, maker, model }) => ({ value: id, label: `${maker} ${model}` }))}
      />
      {aircraft.cameras.length > 1 && (
        <NativeSelect
          label={t('plan.camera')}
          {...(cameraId !== undefined && { value: cameraId })}
          onChange={(event) => app.plans.choose({ cameraId: event.currentTarget.value })}
          data={aircraft.cameras.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {unverified && <p className={classes.quiet}>{t('plan.unverified')}</p>}
    </div>
  );
}
