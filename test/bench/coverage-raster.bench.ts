import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { area as turfArea, featureCollection, polygon, union } from '@turf/turf';
import { rasterOfPasses, rasterOfPolygons } from '../../src/coverage/ground-raster';
import { coverageTotal, type FlightCoverage, measuredCoverage, withFlight } from '../../src/coverage/measured-coverage';
import { evidenceCoverage } from '../../src/coverage/evidence-coverage';
import { packEvidence, unpackEvidence } from '../../src/coverage/pack-evidence';
import { seal, unseal } from '../../src/crypto/seal';
import { makeDataKey } from '../../src/crypto/wrapping';
import { outlineOf } from '../../src/coverage/outlines';
import { regionAreaM2, type PlaneRegion, unionRegion } from '../../src/geo/plane-region';
import { type RandomSurvey, randomSurvey } from '../support/random-survey';
import { type Measurement, medianMs } from './measurement';

const large = randomSurvey(20_000, 64);
/** As many of the same footprints as turf.union joins within a minute; 20,000 take it over 90 s, if it does not throw. */
const [eighth, quarter] = [large.slice(0, 8), large.slice(0, 16)];

/** The ground of the whole survey, so that every footprint lies in it. */
const area = rasterOfPolygons([
  [
    outlineOf([
      [71.3, 44.36],
      [71.7, 44.36],
      [71.7, 44.64],
      [71.3, 44.64],
    ]),
  ],
]);

function flightsOf(survey: RandomSurvey): readonly FlightCoverage[] {
  return survey.map((transects, i) => ({
    id: `flight-${i}`,
    day: 20_600 + i,
    raster: rasterOfPasses(transects.map((quads) => quads.map(({ corners }) => outlineOf(corners)))),
  }));
}

function measured(survey: RandomSurvey) {
  return coverageTotal(measuredCoverage(area, flightsOf(survey)));
}

function exactM2(survey: RandomSurvey): number {
  return regionAreaM2(unionRegion(survey.flat(2).map(({ plane }): PlaneRegion => [Float64Array.from(plane)])));
}

function turfUnionM2(survey: RandomSurvey): number {
  const quads = survey
    .flat(2)
    .map(({ corners }) => polygon([[...corners, ...corners.slice(0, 1)].map((place) => [...place])]));
  const joined = union(featureCollection(quads));
  return joined ? turfArea(joined) : Number.NaN;
}

function timeMs(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/**
 * What the process holds more at most while flights are laid one by one and measured, beyond the corners that it begins with: with
 * what the collector has not taken away yet, MB.
 */
function mostGrownMB(survey: RandomSurvey): number {
  collectGarbage();
  const before = heldBytes();
  let most = 0;
  const look = () => (most = Math.max(most, heldBytes() - before));
  const flights = survey.flatMap((transects) => {
    const laidFlights = flightsOf([transects]);
    look();
    return laidFlights;
  });
  const total = coverageTotal(measuredCoverage(area, flights));
  look();
  if (!(total.seenM2 > 0)) throw new Error(`${flights.length} flights saw ${total.seenM2} m2.`);
  return most / 1e6;
}

function heldBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

function tileMegabytes(flights: readonly FlightCoverage[]): number {
  const tiles = flights.flatMap(({ raster }) => [...raster.values()]);
  return tiles.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6;
}

/** A sortie of 800 photos over 63,000 ha in 20,000 as its evidence packs it: straight down, 1 photo each 2 s. */
function packedSortie(): Uint8Array<ArrayBuffer> {
  const quads = large.flat(2).slice(0, 800);
  return packEvidence({
    shots: quads.map(({ corners }, i) => ({
      name: `DCIM/DJI_${String(i + 1).padStart(4, '0')}_V.JPG`,
      byteLength: 11_000_000 + ((i * 7_919_317) % 900_000),
      ...(corners[0] && { place: corners[0] }),
      heightAboveStartM: 120,
      gimbal: { yawDeg: 20, pitchDeg: -90 },
      flight: { yawDeg: 20 },
      cameraTimeMs: 1_781_000_000_000 + i * 2000,
      lens: { sensorWidthMm: 17.3, sensorHeightMm: 13, focalLengthMm: 12.3 },
    })),
  });
}

function laid(packed: Uint8Array) {
  const content = unpackEvidence(packed);
  return content && evidenceCoverage({ id: 'sortie' }, content);
}

/** Time to open a sealed raster of the same sortie, decryption alone. */
async function unsealMs(packed: Uint8Array): Promise<number> {
  const tiles = [...(laid(packed)?.photographed.raster.values() ?? [])];
  const bytes = new Uint8Array(tiles.reduce((sum, { byteLength }) => sum + byteLength, 0));
  const key = await makeDataKey();
  const sealed = await seal(key, bytes, 'raster');
  return medianMs(() => unseal(key, sealed, 'raster'));
}

/** Workers have their flights as corners before the clock starts, lay them and hand over the tiles; this thread measures. */
async function seasonInWorkersMs(): Promise<number> {
  const workers = [0, 1].map((half) => new Worker(new URL(import.meta.url), { workerData: { half } }));
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const started = performance.now();
  const laidFlights = workers.map(async (worker): Promise<readonly FlightCoverage[]> => {
    worker.postMessage('lay');
    const [flights] = await once(worker, 'message');
    return flights;
  });
  const total = coverageTotal(measuredCoverage(area, (await Promise.all(laidFlights)).flat()));
  const ms = performance.now() - started;
  if (!(total.seenM2 > 0)) throw new Error(`Two workers saw ${total.seenM2} m2.`);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return ms;
}

function layHalf(half: number): void {
  const season = randomSurvey(200_000, 625).map((transects, i) => ({ transects, i }));
  const own = season.filter(({ i }) => i % 2 === half);
  parentPort?.once('message', () => {
    const flights = flightsOf(own.map(({ transects }) => transects)).map((flight, n) => ({
      ...flight,
      id: `flight-${own[n]?.i}`,
    }));
    const buffers = flights.flatMap(({ raster }) => [...raster.values()].map(({ buffer }) => buffer));
    parentPort?.postMessage(
      flights,
      buffers.filter((buffer) => buffer instanceof ArrayBuffer),
    );
  });
  parentPort?.postMessage('ready');
}

if (!isMainThread) layHalf(workerData.half);

/** Passes, views, last day and hectares on the raster beside unions that give hectares alone, from corners on the Earth on. */
export const measurements: readonly Measurement[] = [
  {
    name: 'passes, views, days and area of 20,000 footprints over 63,000 ha',
    unit: 'ms',
    measure: async () => ({
      value: await medianMs(() => measured(large), 3),
      beside: { name: 'Clipper, union alone', value: timeMs(() => exactM2(large)) },
    }),
  },
  {
    name: 'the same of the first 2,500 of these footprints',
    unit: 'ms',
    measure: async () => ({
      value: await medianMs(() => measured(eighth), 9),
      beside: { name: 'turf.union', value: timeMs(() => turfUnionM2(eighth)) },
    }),
  },
  {
    name: 'the same of the first 5,000',
    unit: 'ms',
    measure: async () => ({
      value: await medianMs(() => measured(quarter), 9),
      beside: { name: 'turf.union', value: timeMs(() => turfUnionM2(quarter)) },
    }),
  },
  {
    name: 'area of 20,000 footprints',
    unit: 'ha',
    measure: () => ({
      value: measured(large).seenM2 / 10_000,
      beside: { name: 'exact union', value: exactM2(large) / 10_000 },
    }),
  },
  {
    name: 'rasters of 64 flights of 20,000 photos in all',
    unit: 'MB',
    measure: () => ({ value: tileMegabytes(flightsOf(large)) }),
  },
  {
    name: 'memory while 20,000 footprints are laid and measured, at most',
    unit: 'MB',
    measure: () => ({ value: mostGrownMB(large), bound: { name: 'asked for', value: 150 } }),
  },
  {
    name: 'packed evidence of 800 photos laid on the ground',
    unit: 'ms',
    measure: async () => {
      const packed = packedSortie();
      return {
        value: await medianMs(() => laid(packed), 9),
        beside: { name: 'unsealing its raster', value: await unsealMs(packed) },
      };
    },
  },
  {
    name: 'packed evidence of 800 photos',
    unit: 'kB',
    measure: () => ({ value: packedSortie().length / 1000 }),
  },
  {
    name: 'a season of 200,000 photos over 63,000 ha, one thread',
    unit: 'ms',
    measure: async () => {
      const season = randomSurvey(200_000, 625);
      return { value: await medianMs(() => measured(season), 1), bound: { name: 'asked for', value: 2000 } };
    },
  },
  {
    name: 'the same, laid by two workers',
    unit: 'ms',
    measure: async () => ({ value: await seasonInWorkersMs(), bound: { name: 'asked for', value: 2000 } }),
  },
  {
    name: 'one flight more in a season of 64',
    unit: 'ms',
    measure: async () => {
      const [, ...others] = flightsOf(large);
      const season = measuredCoverage(area, others);
      const value = await medianMs(() => {
        const [first] = flightsOf(large.slice(0, 1));
        return first && coverageTotal(withFlight(season, first));
      }, 9);
      return { value, bound: { name: 'asked for', value: 50 } };
    },
  },
];
