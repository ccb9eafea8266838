import { readFileSync } from 'node:fs';
import type { FlightTask, PlannedFlight } from '../../src/flight/flight-task';
import { planFlight } from '../../src/flight/plan-flight';
import type { LngLat } from '../../src/geo/lng-lat';
import { distanceM } from '../../src/geo/geodesic';
import type { Polygon } from '../../src/geo/polygon';
import { findAircraft } from '../../src/survey/aircraft-catalogue';
import type { PlanParameters } from '../../src/survey/plan';
import { defaultParameters } from '../../src/survey/purpose-defaults';
import { flightTask } from './flight-task';

/** The planning areas that planners are compared on: a name and its file of real data. */
export const planningCases = {
  A: 'cases/A_rect_1000ha.geojson',
  B: 'cases/B_L_1000ha.geojson',
  C: 'cases/C_holes_1000ha.geojson',
  D: 'cases/D_irregular_63000ha.geojson',
} as const;

export function readCase(file: string): readonly Polygon[] {
  const { features }: { features: { geometry: { coordinates: Polygon } }[] } = JSON.parse(readFileSync(file, 'utf8'));
  return features.map(({ geometry }) => geometry.coordinates);
}

/** A task at 60 m and 10 m/s with the starting values of a search, and a battery without end: the pattern alone. */
export function caseTask(
  areas: readonly Polygon[],
  parameters: Partial<PlanParameters>,
  launches: readonly LngLat[] = [],
): FlightTask {
  const aircraft = findAircraft('m3e');
  if (!aircraft) throw new Error('The catalogue has no m3e.');
  const endless = { enduranceMin: 1e6, reservePct: 0, overheadS: 0, rangeM: 1e6 } as const;
  const starting = defaultParameters('search', aircraft);
  const given = { ...starting, lineSpacingM: 60, speedMS: 10, ...endless, ...parameters };
  return flightTask(areas, [0, 0], { aircraft, launches, parameters: given });
}

export function plannedCase(task: FlightTask): PlannedFlight {
  const { plan, issues } = planFlight(task);
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
}

/** Launch sites `stepM` apart over the ground of an area, by rows of latitude. */
export function launchGrid([outer]: Polygon, stepM: number): readonly LngLat[] {
  const lngs = outer.map(([lng]) => lng);
  const lats = outer.map(([, lat]) => lat);
  const [west, east, south, north] = [Math.min(...lngs), Math.max(...lngs), Math.min(...lats), Math.max(...lats)];
  const stepLng = ((east - west) * stepM) / distanceM([west, (south + north) / 2], [east, (south + north) / 2]);
  const stepLat = ((north - south) * stepM) / distanceM([west, south], [west, north]);
  const sites: LngLat[] = [];
  for (let lat = south; lat <= north; lat += stepLat)
    for (let lng = west; lng <= east; lng += stepLng) if (isInside(outer, [lng, lat])) sites.push([lng, lat]);
  return sites;
}

function isInside(ring: readonly LngLat[], [lng, lat]: LngLat): boolean {
  let inside = false;
  ring.slice(1).forEach(([bLng, bLat], i) => {
    const [aLng, aLat] = ring[i] ?? [bLng, bLat];
    if (aLat > lat !== bLat > lat && lng < aLng + ((lat - aLat) * (bLng - aLng)) / (bLat - aLat)) inside = !inside;
  });
  return inside;
}
