import type { GroundRaster } from '../../coverage/ground-raster';
import type { FlightCoverage } from '../../coverage/measured-coverage';

/** Finds the flights over an area by the tiles of both: quicker than `flightsOver` where many areas are asked for. */
export function overArea(flights: readonly FlightCoverage[]) {
  const byTile = new Map<number, number[]>();
  flights.forEach(({ raster }, i) => {
    for (const key of raster.keys()) {
      const on = byTile.get(key);
      if (on) on.push(i);
      else byTile.set(key, [i]);
    }
  });
  return (area: GroundRaster): readonly FlightCoverage[] => {
    const found = new Set<number>();
    for (const key of area.keys()) for (const i of byTile.get(key) ?? []) found.add(i);
    return [...found].toSorted((a, b) => a - b).flatMap((i) => flights[i] ?? []);
  };
}
