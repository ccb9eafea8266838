import { Button } from '@mantine/core';
import { IconCrosshair, IconCurrentLocation } from '@tabler/icons-react';
import type { PositionFix } from '../../survey/sighting';
import { useApp, useAppState } from '../app-provider';
import { useMapTools } from '../map-view/map-tools-provider';
import { useCoordinates } from '../controls/use-coordinates';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';

/** Where it was seen: by the device's position, or under the map's cross-hair. */
export function PositionChoice({ position }: { readonly position: PositionFix | undefined }) {
  const app = useApp();
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const { map } = useMapTools();
  const fix = useAppState((state) => state.fix);
  const failure = useAppState((state) => state.fixFailure);
  const takeFix = () => {
    app.position.follow();
    if (fix) app.sightings.change({ position: { place: fix.place, by: 'gps', accuracyM: fix.accuracyM } });
  };
  return (
    <section className={classes.position}>
      <p>
        <strong>{position ? coordinates(position.place) : t('sightings.no-position')}</strong>
        {position?.accuracyM !== undefined && ` ${t('status.accuracy', { accuracy: q.metres(position.accuracyM) })}`}
      </p>
      {failure && <p className={classes.missing}>{t(`status.fix-${failure}`)}</p>}
      <div className={classes.pair}>
        <Button variant="default" leftSection={<IconCurrentLocation aria-hidden />} onClick={takeFix}>
          {t(fix ? 'sightings.use-gps' : 'sightings.start-gps')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconCrosshair aria-hidden />}
          onClick={() => map && app.sightings.placeAt(map.center())}
        >
          {t('sightings.use-cross-hair')}
        </Button>
      </div>
    </section>
  );
}
