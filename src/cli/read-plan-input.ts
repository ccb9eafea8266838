import { heightForGsdM } from '../flight/ground-sample-distance';
import type { FlightTask } from '../flight/flight-task';
import type { Corridor } from '../survey/plan';
import type { LngLat } from '../geo/lng-lat';
import type { VectorFeature } from '../formats/vector/feature';
import type { Aircraft } from '../survey/aircraft';
import { findAircraft } from '../survey/aircraft-catalogue';
import type { Area } from '../survey/area';
import type { Checked, Issue } from '../survey/issue';
import type { NoFlyZone } from '../survey/no-fly-zone';
import type { PlanParameters } from '../survey/plan';
import { patterns, transitRules } from '../survey/plan';
import { purposes } from '../survey/purpose';
import { defaultParameters, startingSafety } from '../survey/purpose-defaults';
import { choiceOption, numberOption, placeOf } from './arguments';
import type { PlanValues } from './plan-options';
import { readFeatures, readTerrain } from './read-input';
import { UsageError } from './usage-error';

/** A task, and the records that its files are written from. */
export interface PlanInput {
  readonly task: FlightTask;
  readonly areas: readonly Area[];
  readonly noFlyZones: readonly NoFlyZone[];
}

/** The aircraft of a plan that names none. */
const standardAircraftId = 'm3e';

/** Reads the files and options of `plan`. Throws `UsageError` for options that mean nothing. */
export async function readPlanInput(area: string, values: PlanValues): Promise<Checked<PlanInput>> {
  const aircraft = findAircraft(values.aircraft ?? standardAircraftId);
  if (!aircraft) throw new UsageError(`--aircraft: the catalogue has no "${values.aircraft}".`);
  const parameters = parametersOf(values, aircraft);
  const terrain = values.dem === undefined ? { rasters: [], issues: [] } : await readTerrain(values.dem);
  if (values.dem !== undefined && terrain.rasters.length === 0) return { value: undefined, issues: terrain.issues };
  const areas = await readFeatures(area);
  const zones = values['no-fly'] === undefined ? { features: [], issues: [] } : await readFeatures(values['no-fly']);
  const launches = await readLaunches(values.launch ?? []);
  const polygons = areaRecords(areas.features);
  const issues: Issue[] = [...terrain.issues, ...areas.issues, ...zones.issues, ...launches.issues];
  const corridor = parameters.pattern === 'corridor' ? corridorOf(areas.features, values) : undefined;
  const around = polygons.length === 0 ? pointFor(parameters, areas.features) : undefined;
  if (polygons.length === 0 && !corridor && !around) {
    const empty: Issue = { code: 'plan-no-polygons', severity: 'error', where: { file: area } };
    return {
      value: undefined,
      issues: issues.some(({ severity }) => severity === 'error') ? issues : [...issues, empty],
    };
  }
  const noFlyZones = zoneRecords(zones.features);
  const task: FlightTask = {
    areas: polygons.map(({ polygon }) => polygon),
    noFly: noFlyZones,
    ...(corridor && { corridor }),
    ...(around && { around }),
    ...(terrain.rasters.length > 0 && { terrain: terrain.rasters }),
    launches: launches.places,
    aircraft,
    parameters,
    areaCode: 'A01',
    planCode: 'P01',
  };
  return { value: { task, areas: polygons, noFlyZones }, issues };
}

/** The lines of AREA's file as a corridor: `--width` wide, one line spacing where that is not given. */
function corridorOf(features: readonly VectorFeature[], values: PlanValues): Corridor | undefined {
  const lines = features.flatMap(({ geometry }) => (geometry.type === 'line' ? [geometry.line] : []));
  const [line, ...branches] = lines.filter(({ length }) => length > 1);
  if (!line) return undefined;
  const widthM = numberOption('width', values.width) ?? numberOption('spacing', values.spacing);
  if (widthM === undefined) throw new UsageError('--pattern corridor over lines needs --width M.');
  return { line, branches, widthM };
}

/** The first point of AREA's file, for the patterns that look at one. */
function pointFor({ pattern }: PlanParameters, features: readonly VectorFeature[]): LngLat | undefined {
  if (pattern !== 'orbit' && pattern !== 'inspection') return undefined;
  return features.flatMap(({ geometry }) => (geometry.type === 'point' ? [geometry.place] : []))[0];
}

function areaRecords(features: readonly VectorFeature[]): readonly Area[] {
  return features.flatMap(({ geometry, name, number }): readonly Area[] => {
    if (geometry.type !== 'polygon') return [];
    return [{ kind: 'area', id: `area-${number}`, code: 'A01', name: name ?? `${number}`, polygon: geometry.polygon }];
  });
}

function zoneRecords(features: readonly VectorFeature[]): readonly NoFlyZone[] {
  return features.flatMap(({ geometry, name, number }): readonly NoFlyZone[] => {
    if (geometry.type !== 'polygon') return [];
    return [
      { kind: 'no-fly-zone', id: `zone-${number}`, name: name ?? `${number}`, polygon: geometry.polygon, marginM: 0 },
    ];
  });
}

function parametersOf(values: PlanValues, aircraft: Aircraft): PlanParameters {
  const starting = defaultParameters(choiceOption('purpose', values.purpose, purposes) ?? 'search', aircraft);
  if (values.agl !== undefined && values.gsd !== undefined) throw new UsageError('Give --agl or --gsd, not both.');
  const number = (name: keyof PlanValues) => {
    const text = values[name];
    return numberOption(name, typeof text === 'string' ? text : undefined);
  };
  const heightM = number('agl') ?? heightForGsd(number('gsd'), aircraft);
  const given = {
    heightM,
    safety: heightM === undefined ? undefined : startingSafety(heightM),
    frontOverlapPct: number('front'),
    sideOverlapPct: number('side'),
    lineSpacingM: number('spacing'),
    speedMS: number('speed'),
    wind: windOf(values.wind),
    edge: choiceOption('edge', values.edge, ['footprint', 'strip']),
    edgePass: values['edge-pass'],
    transit: choiceOption('transit', values.transit, transitRules),
    enduranceMin: number('endurance'),
    overheadS: number('overhead'),
    reservePct: number('reserve'),
    rangeM: number('range'),
    heading: values.heading === undefined || values.heading === 'auto' ? values.heading : number('heading'),
    pattern: choiceOption('pattern', values.pattern, patterns),
    rings: number('rings'),
    standoffM: number('standoff'),
    sampleShare: number('share'),
    seed: number('seed'),
    steps: number('steps'),
  };
  return Object.assign(
    {},
    starting,
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
}

function heightForGsd(gsdCm: number | undefined, { id, cameras: [camera] }: Aircraft): number | undefined {
  if (gsdCm === undefined) return undefined;
  if (!camera) throw new UsageError(`--gsd: aircraft ${id} has no camera.`);
  return heightForGsdM(camera, gsdCm);
}

function windOf(text: string | undefined): PlanParameters['wind'] {
  if (text === undefined) return undefined;
  const [speed, from] = text.split(',');
  const speedMS = numberOption('wind', speed);
  const fromDeg = numberOption('wind', from);
  if (speedMS === undefined || fromDeg === undefined) throw new UsageError('--wind needs M_S,FROM_DEG.');
  return { speedMS, fromDeg };
}

/** Places as `LON,LAT`, or the points of files. */
async function readLaunches(
  texts: readonly string[],
): Promise<{ places: readonly LngLat[]; issues: readonly Issue[] }> {
  const places: LngLat[] = [];
  const issues: Issue[] = [];
  for (const text of texts) {
    const place = placeOf(text);
    if (place) places.push(place);
    else {
      const file = await readFeatures(text);
      issues.push(...file.issues);
      places.push(...file.features.flatMap(({ geometry }) => (geometry.type === 'point' ? [geometry.place] : [])));
    }
  }
  return { places, issues };
}
