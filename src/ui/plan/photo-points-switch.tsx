import { Checkbox } from '@mantine/core';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

/** Shows or hides where each photo is to be taken. */
export function PhotoPointsSwitch() {
  const app = useApp();
  const { t } = useWords();
  const shown = useAppState((state) => state.photoPointsShown);
  return (
    <Checkbox
      size="lg"
      className={classes.site}
      label={t('plan.show-photos')}
      checked={shown}
      onChange={(event) => app.plans.showPhotoPoints(event.currentTarget.checked)}
    />
  );
}
