import type { LngLat } from '../../geo/lng-lat';
import { useApp } from '../app-provider';
import { useCoordinates } from '../controls/use-coordinates';
import { useWords } from '../words-provider';
import { useGroundHeight } from './use-ground-height';
import classes from './map-view.module.css';

/** The coordinates under the cross-hair; a tap copies them. */
export function CrossHairPlace({ place }: { readonly place: LngLat }) {
  const app = useApp();
  const { t, q } = useWords();
  const heightM = useGroundHeight(place);
  const coordinates = useCoordinates();
  const text = coordinates(place);
  return (
    <button
      type="button"
      className={classes.place}
      aria-label={t('map.copy-place', { place: text })}
      onClick={() => void app.copyText(text)}
    >
      {text}
      {heightM !== undefined && ` · ${t('layers.ground', { height: q.metres(heightM) })}`}
    </button>
  );
}
