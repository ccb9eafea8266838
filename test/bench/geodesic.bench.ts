import { area, polygon } from '@turf/turf';
import { polygonAreaM2 } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { seeded } from '../support/seeded';
import { type Measurement, medianMs } from './measurement';

const random = seeded(1);
const ring: LngLat[] = Array.from({ length: 1000 }, (_, i) => {
  const angle = (2 * Math.PI * i) / 1000;
  const radiusDeg = 0.1 + 0.01 * random();
  return [71 + radiusDeg * Math.cos(angle), 44.5 + radiusDeg * Math.sin(angle)];
});
const [first] = ring;
const closed = first ? [...ring, first] : ring;
const turfPolygon = polygon([closed.map(([lng, lat]) => [lng, lat])]);

/** Geodesic area beside Turf's sphere: what the exact figure costs, and what the quick one is off by. */
export const measurements: readonly Measurement[] = [
  {
    name: 'area of a ring of 1,000 vertices',
    unit: 'ms',
    measure: async () => ({
      value: await medianMs(() => polygonAreaM2([closed])),
      beside: { name: 'turf.area', value: await medianMs(() => area(turfPolygon)) },
    }),
  },
  {
    name: 'area of the same ring',
    unit: 'ha',
    measure: () => ({
      value: polygonAreaM2([closed]) / 10_000,
      beside: { name: 'turf.area', value: area(turfPolygon) / 10_000 },
    }),
  },
];
