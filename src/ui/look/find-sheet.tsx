import { Button, UnstyledButton } from '@mantine/core';
import { IconClock, IconForms, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { SightingDraft } from '../../app/sightings/sighting-draft';
import { sightingKinds } from '../../survey/sighting';
import { useApp } from '../app-provider';
import { useCoordinates } from '../controls/use-coordinates';
import { sightingIcons } from '../sightings/sighting-icons';
import { useWords } from '../words-provider';
import classes from './look.module.css';

interface FindSheetProps {
  readonly draft: SightingDraft;
  readonly onEnd: () => void;
}

/** A find that was pointed out: one tap says what it is and keeps it; everything else can come later. */
export function FindSheet({ draft, onEnd }: FindSheetProps) {
  const app = useApp();
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const { position } = draft;
  const act = async (of: () => Promise<unknown>) => {
    setBusy(true);
    await of();
    setBusy(false);
    onEnd();
  };
  return (
    <section className={classes.sheet} aria-label={t('look.find-what')}>
      <h2>{t('look.find-what')}</h2>
      <FindPlace position={position} />
      <div className={classes.kinds}>
        {sightingKinds.map((kind) => {
          const KindIcon = sightingIcons[kind];
          return (
            <UnstyledButton
              key={kind}
              className={classes.kind}
              disabled={busy || !position}
              onClick={() => void act(() => app.finds.keep(kind))}
            >
              <KindIcon size={28} stroke={1.5} aria-hidden />
              <span>{t(`sighting-kind.${kind}`)}</span>
            </UnstyledButton>
          );
        })}
      </div>
      <div className={classes.sheetActs}>
        <Button
          variant="default"
          disabled={busy}
          leftSection={<IconClock aria-hidden />}
          onClick={() => void act(() => app.finds.keepForLater())}
        >
          {t('look.find-later')}
        </Button>
        <Button
          variant={position ? 'default' : 'filled'}
          disabled={busy}
          leftSection={<IconForms aria-hidden />}
          onClick={() => void act(() => app.finds.open())}
        >
          {t('look.find-more')}
        </Button>
        <Button
          variant="subtle"
          disabled={busy}
          leftSection={<IconX aria-hidden />}
          onClick={() => void act(() => app.finds.discard())}
        >
          {t('look.point-cancel')}
        </Button>
      </div>
    </section>
  );
}

function FindPlace({ position }: Pick<SightingDraft, 'position'>) {
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  if (!position) return <p className={classes.warn}>{t('look.find-nowhere')}</p>;
  const place = coordinates(position.place);
  if (position.accuracyM === undefined) return <p className={classes.warn}>{t('look.find-camera', { place })}</p>;
  return <p>{t('look.find-at', { place, accuracy: q.metres(position.accuracyM) })}</p>;
}
