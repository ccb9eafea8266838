import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconEye,
  IconFlame,
  IconPackageExport,
  IconPlant2,
  IconShield,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { Standing } from '../../sightings/sighting-standing';
import type { SightingState } from '../../survey/sighting-state';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';

const looks: Readonly<Record<SightingState, { readonly icon: Icon; readonly tone: 'open' | 'good' | 'warn' | 'bad' }>> =
  {
    found: { icon: IconCircleDashed, tone: 'warn' },
    verified: { icon: IconEye, tone: 'warn' },
    guarded: { icon: IconShield, tone: 'warn' },
    'part-destroyed': { icon: IconFlame, tone: 'warn' },
    destroyed: { icon: IconCircleCheck, tone: 'good' },
    regrown: { icon: IconPlant2, tone: 'bad' },
    seized: { icon: IconCircleCheck, tone: 'good' },
    dismantled: { icon: IconCircleCheck, tone: 'good' },
    'handed-over': { icon: IconPackageExport, tone: 'good' },
    refuted: { icon: IconX, tone: 'open' },
  };

/** Where a sighting stands: icon, word and colour. */
export function StateChip({ standing }: { readonly standing: Standing }) {
  const { t } = useWords();
  const { icon: StateIcon, tone } = looks[standing.state];
  return (
    <span className={classes.states}>
      <span className={classes.state} data-tone={tone}>
        <StateIcon size={20} aria-hidden />
        {t(`sighting-state.${standing.state}`)}
      </span>
      {standing.wasteLeft && (
        <span className={classes.state} data-tone="warn">
          <IconAlertTriangle size={20} aria-hidden />
          {t('actions.waste')}
        </span>
      )}
    </span>
  );
}
