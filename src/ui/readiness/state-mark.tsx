import { IconAlertTriangle, IconCircleCheck, IconCircleX, type Icon } from '@tabler/icons-react';
import type { ReadinessState } from '../../app/readiness/readiness';
import { useWords } from '../words-provider';
import classes from './readiness.module.css';

const icons: Readonly<Record<ReadinessState, Icon>> = {
  good: IconCircleCheck,
  look: IconAlertTriangle,
  bad: IconCircleX,
};

/** A state by colour and shape, with its word for readers of the screen. */
export function StateMark({ state }: { readonly state: ReadinessState }) {
  const { t } = useWords();
  const StateIcon = icons[state];
  return (
    <span className={classes.mark} data-state={state}>
      <StateIcon size={26} role="img" aria-label={t(`readiness.${state}`)} />
    </span>
  );
}
