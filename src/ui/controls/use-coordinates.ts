import { useEffect, useState } from 'react';
import type { CoordinateFormat } from '../../geo/coordinates/coordinate-format';
import { writeDecimal } from '../../geo/coordinates/write-decimal';
import type { LngLat } from '../../geo/lng-lat';
import { useAppState } from '../app-provider';

type WriteIn = (place: LngLat, format: CoordinateFormat) => string;

/** Writes a place in the notation that the person chose. Notations that need projections load when one is chosen. */
export function useCoordinates(): (place: LngLat) => string {
  const format = useAppState((state) => state.settings.coordinateFormat);
  const [writeIn, setWriteIn] = useState<WriteIn>();
  const needed = format !== 'decimal' && writeIn === undefined;
  useEffect(() => {
    if (!needed) return;
    void import('../../geo/coordinates/write-coordinates').then(({ writeCoordinates }) =>
      setWriteIn(() => writeCoordinates),
    );
  }, [needed]);
  return (place) => (format === 'decimal' || !writeIn ? writeDecimal(place) : writeIn(place, format));
}
