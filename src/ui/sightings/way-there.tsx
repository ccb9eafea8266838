import { Button } from '@mantine/core';
import { IconArrowUp, IconExternalLink, IconMapPin, IconNavigation } from '@tabler/icons-react';
import { bearingDeg, distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import { useApp, useAppState } from '../app-provider';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';

/** How to get to a place: distance and true bearing as the device moves, and a link that hands it to a maps app. */
export function WayThere({ place }: { readonly place: LngLat }) {
  const app = useApp();
  const { t, q } = useWords();
  const { map } = useMapTools();
  const fix = useAppState((state) => state.fix);
  const failure = useAppState((state) => state.fixFailure);
  const [lng, lat] = place;
  const bearing = fix && bearingDeg(fix.place, place);
  return (
    <section className={classes.position} aria-label={t('field-list.way')}>
      {fix && bearing !== undefined && (
        <p className={classes.way}>
          <IconArrowUp aria-hidden size={32} style={{ transform: `rotate(${bearing}deg)` }} />
          <strong>{q.distance(distanceM(fix.place, place))}</strong>
          <span>{q.degrees(bearing)}</span>
        </p>
      )}
      {failure && <p className={classes.missing}>{t(`status.fix-${failure}`)}</p>}
      <div className={classes.pair}>
        {!fix && (
          <Button variant="default" leftSection={<IconNavigation aria-hidden />} onClick={() => app.position.follow()}>
            {t('field-list.start-way')}
          </Button>
        )}
        <Button variant="default" leftSection={<IconMapPin aria-hidden />} onClick={() => map?.goTo(place, 16)}>
          {t('field-list.show-on-map')}
        </Button>
        <Button
          component="a"
          variant="default"
          href={`geo:${lat.toFixed(6)},${lng.toFixed(6)}?q=${lat.toFixed(6)},${lng.toFixed(6)}`}
          leftSection={<IconExternalLink aria-hidden />}
        >
          {t('field-list.hand-over')}
        </Button>
      </div>
    </section>
  );
}
