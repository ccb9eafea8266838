import { Button } from '@mantine/core';
import { IconPhotoOff, IconRefresh } from '@tabler/icons-react';
import type { ShelvedPhoto } from '../../app/looking/photo-shelf';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp } from '../app-provider';
import { ChooseCard } from '../controls/choose-card';
import { useWords } from '../words-provider';
import classes from './look.module.css';

interface MissingPhotoProps {
  readonly lacks: Extract<ShelvedPhoto, { readonly lacks: string }>['lacks'];
  readonly evidence: FlightEvidence;
  /** Files that were chosen and are not of this flight. */
  readonly strangers: number;
  readonly onChosen: (files: number) => void;
}

/** Stands in place of a photo that cannot be shown: why, what is safe, what to do. */
export function MissingPhoto({ lacks, evidence, strangers, onChosen }: MissingPhotoProps) {
  const app = useApp();
  const { t } = useWords();
  return (
    <div className={classes.missing} role="status">
      <IconPhotoOff size={48} stroke={1.25} aria-hidden />
      <p>{t(`look.lacks-${lacks}`)}</p>
      {lacks !== 'damaged' && evidence.volume !== undefined && (
        <p>{t('look.lacks-volume', { volume: evidence.volume })}</p>
      )}
      {strangers > 0 && <p className={classes.warn}>{t('look.not-these', { count: strangers })}</p>}
      {lacks === 'card' && (
        <Button leftSection={<IconRefresh aria-hidden />} onClick={() => onChosen(0)}>
          {t('look.go-on-reading')}
        </Button>
      )}
      {lacks !== 'damaged' && (
        <ChooseCard
          label={t('look.choose-folder')}
          variant={lacks === 'folder' ? 'filled' : 'default'}
          onPick={() => void app.evidence.attachCard().then(onChosen)}
          onFiles={(files) => onChosen(app.evidence.attach(files))}
        />
      )}
    </div>
  );
}
