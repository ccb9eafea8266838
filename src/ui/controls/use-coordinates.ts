import { useEffect, useState } from 'react';
import type { LngLat } from '../../geo/lng-lat';
import { writeDecimal } from '../../geo/coordinates/write-decimal';
import { useAppState } from '../app-provider';

/** Writes a place in the notation that the person chose. Notations that need projections load when they are chosen. */
export function useCoordinates(): (place: LngLat) => string {
  const format = useAppState((state) => state.settings.coordinateFormat);
  const [write, setWrite] = useState<(place: LngLat) => string>(() => writeDecimal);
  useEffect(() => {
    let wanted = true;
    if (format === 'decimal') setWrite(() => writeDecimal);
    else {
      void import('../../geo/coordinates/write-coordinates').then(({ writeCoordinates }) => {
        if (wanted) setWrite(() => (place: LngLat) => writeCoordinates(place, format));
      });
    }
    return () => {
      wanted = false;
    };
  }, [format]);
  return write;
}
