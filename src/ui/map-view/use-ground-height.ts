import { useEffect, useState } from 'react';
import type { LngLat } from '../../geo/lng-lat';
import { useApp, useAppState } from '../app-provider';

/** The height is looked up once the map rests this long. */
const restMs = 120;

/** Height of the ground at a place, m; undefined where the device has none. */
export function useGroundHeight(place: LngLat): number | undefined {
  const app = useApp();
  const hasTerrain = useAppState((state) => state.maps.some(({ kind }) => kind === 'terrain'));
  const [found, setFound] = useState<{ readonly place: LngLat; readonly heightM: number | undefined }>();
  useEffect(() => {
    if (!hasTerrain) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void app.ground.heightAt(place).then((heightM) => {
        if (isWanted) setFound({ place, heightM });
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [app, place, hasTerrain]);
  return hasTerrain && found?.place === place ? found.heightM : undefined;
}
