import { writeCoordinates } from '../../geo/coordinates/write-coordinates';
import type { LngLat } from '../../geo/lng-lat';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './map-view.module.css';

/** The coordinates under the cross-hair; a tap copies them. */
export function CrossHairPlace({ place }: { readonly place: LngLat }) {
  const app = useApp();
  const { t } = useWords();
  const text = writeCoordinates(place, 'decimal');
  return (
    <button
      type="button"
      className={classes.place}
      aria-label={t('map.copy-place', { place: text })}
      onClick={() => void app.copyText(text)}
    >
      {text}
    </button>
  );
}
