import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import type { Aircraft } from '../../survey/aircraft';
import type { Purpose } from '../../survey/purpose';
import { aircraftCatalogue } from '../../survey/aircraft-catalogue';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

interface AircraftChoiceProps {
  readonly aircraft: Aircraft;
  readonly purpose: Purpose;
  readonly cameraId: string | undefined;
}

/** Aircraft and the lens that searches. Figures that nobody verified are said to be so. */
export const AircraftChoice = memo(function AircraftChoice({ aircraft, purpose, cameraId }: AircraftChoiceProps) {
  const app = useApp();
  const { t } = useWords();
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
});
