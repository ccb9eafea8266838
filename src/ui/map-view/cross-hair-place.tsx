import { useThrottledState } from '@mantine/hooks';
import { useEffect } from 'react';
import type { DalaMap } from '../../map/dala-map';
import { useApp } from '../app-provider';
import { useCoordinates } from '../controls/use-coordinates';
import { useStartWords } from '../words-provider';
import { useGroundHeight } from './use-ground-height';
import classes from './map-view.module.css';

/** As fast as anybody reads digits, and so slow that few frames of a drag lay the page out; the last place is always written. */
const everyMs = 400;

/** The coordinates under the cross-hair; a tap copies them. Alone in following the map, so that nothing else is drawn as it moves. */
export function CrossHairPlace({ map }: { readonly map: DalaMap }) {
  const app = useApp();
  const { t, q } = useStartWords();
  const [place, setPlace] = useThrottledState(map.center(), everyMs);
  useEffect(() => map.onMove(setPlace), [map, setPlace]);
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
