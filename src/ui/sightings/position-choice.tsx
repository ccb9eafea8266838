import { Button, Modal } from '@mantine/core';
import { IconCrosshair, IconCurrentLocation, IconDots } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { goodAccuracyM } from '../../app/sightings/draft-position';
import type { SightingDraft } from '../../app/sightings/sighting-draft';
import { useApp, useAppState } from '../app-provider';
import { late } from '../controls/late';
import { useCoordinates } from '../controls/use-coordinates';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';

const OtherPositions = late(() => import('./other-positions'), 'OtherPositions');

/** Where it was seen: by the device, averaged and gated; under the cross-hair; or another way. */
export function PositionChoice({ draft }: { readonly draft: SightingDraft }) {
  const app = useApp();
  const { t } = useWords();
  const { map } = useMapTools();
  const [hasOthers, setOthers] = useState(false);
  return (
    <section className={classes.position}>
      <PlaceWords draft={draft} />
      <div className={classes.pair}>
        <GpsButton />
        <Button
          variant="default"
          leftSection={<IconCrosshair aria-hidden />}
          onClick={() => map && app.sightings.placeAt(map.center())}
        >
          {t('sightings.use-cross-hair')}
        </Button>
        <Button variant="default" leftSection={<IconDots aria-hidden />} onClick={() => setOthers(true)}>
          {t('recording.other-ways')}
        </Button>
      </div>
      {hasOthers && (
        <Modal
          opened
          size="lg"
          title={t('recording.other-ways')}
          onClose={() => setOthers(false)}
          closeButtonProps={{ size: 48, 'aria-label': t('app.close') }}
        >
          <Suspense>
            <OtherPositions draft={draft} onDone={() => setOthers(false)} />
          </Suspense>
        </Modal>
      )}
    </section>
  );
}

/** The position as it stands, and how the device closes in on its own. */
function PlaceWords({ draft: { position, followsGps } }: { readonly draft: SightingDraft }) {
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const average = useAppState((state) => state.fixAverage);
  const failure = useAppState((state) => state.fixFailure);
  const accuracyM = position?.accuracyM;
  return (
    <>
      <p>
        <strong>{position ? coordinates(position.place) : t('sightings.no-position')}</strong>
        {accuracyM !== undefined && ` ${t('status.accuracy', { accuracy: q.metres(accuracyM) })}`}
      </p>
      {followsGps && average && (
        <p>
          {t('recording.closing-in', {
            accuracy: t('status.accuracy', { accuracy: q.metres(average.accuracyM) }),
            count: average.count,
          })}
        </p>
      )}
      {followsGps && !average && !failure && <p>{t('recording.looking-for-gps')}</p>}
      {failure && <p className={classes.missing}>{t(`status.fix-${failure}`)}</p>}
    </>
  );
}

/** Takes the device's position: at one tap where it is good, at a second one where it is not. */
function GpsButton() {
  const app = useApp();
  const { t, q } = useWords();
  const average = useAppState((state) => state.fixAverage);
  const [isWarned, setWarned] = useState(false);
  const accuracy = average && t('status.accuracy', { accuracy: q.metres(average.accuracyM) });
  const isBad = average !== undefined && average.accuracyM > goodAccuracyM;
  const take = () => {
    if (!average) return app.position.average();
    setWarned(isBad && !isWarned);
    return isBad && !isWarned ? undefined : app.sightings.placeByGps();
  };
  return (
    <>
      {isWarned && isBad && accuracy && (
        <p className={classes.missing} role="alert">
          {t('recording.bad-fix', { accuracy })}
        </p>
      )}
      <Button variant="default" leftSection={<IconCurrentLocation aria-hidden />} onClick={take}>
        {isWarned && isBad && accuracy
          ? t('recording.take-bad-fix', { accuracy })
          : t(average ? 'sightings.use-gps' : 'sightings.start-gps')}
      </Button>
    </>
  );
}
