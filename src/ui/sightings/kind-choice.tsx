import { UnstyledButton } from '@mantine/core';
import { type SightingKind, sightingKinds } from '../../survey/sighting';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import { sightingIcons } from './sighting-icons';
import classes from './sightings.module.css';

/** What was seen, as large picture tiles. */
export function KindChoice({ kind }: { readonly kind: SightingKind | undefined }) {
  const app = useApp();
  const { t } = useWords();
  return (
    <div className={classes.kinds} role="group" aria-label={t('sightings.kind')}>
      {sightingKinds.map((choice) => {
        const KindIcon = sightingIcons[choice];
        return (
          <UnstyledButton
            key={choice}
            className={classes.kind}
            aria-pressed={choice === kind}
            onClick={() => app.sightings.change({ sightingKind: choice })}
          >
            <KindIcon size={32} stroke={1.5} aria-hidden />
            <span>{t(`sighting-kind.${choice}`)}</span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
