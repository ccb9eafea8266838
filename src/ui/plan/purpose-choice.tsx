import { UnstyledButton } from '@mantine/core';
import { IconCamera, IconMap, IconScan, IconTractor, type Icon } from '@tabler/icons-react';
import { memo } from 'react';
import { type Purpose, purposes } from '../../survey/purpose';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

const icons: Record<Purpose, Icon> = {
  search: IconScan,
  map: IconMap,
  document: IconCamera,
  'check-after-mowing': IconTractor,
};

interface PurposeChoiceProps {
  readonly chosen: Purpose;
  readonly aircraftId: string;
}

/** Why the area is flown: the first choice, which sets the others' starting values. */
export const PurposeChoice = memo(function PurposeChoice({ chosen, aircraftId }: PurposeChoiceProps) {
  const app = useApp();
  const { t } = useWords();
  return (
    <fieldset className={classes.purposes}>
      <legend>{t('plan.purpose')}</legend>
      {purposes.map((purpose) => {
        const PurposeIcon = icons[purpose];
        return (
          <UnstyledButton
            key={purpose}
            className={classes.purpose}
            aria-pressed={purpose === chosen}
            onClick={() => app.plans.restart(purpose, aircraftId)}
          >
            <PurposeIcon size={26} stroke={1.7} aria-hidden />
            <span>{t(`purpose.${purpose}`)}</span>
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
});
