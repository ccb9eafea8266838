import { readFileSync } from 'node:fs';
import { bytesSource, type FileSource } from '../../src/formats/file-source';
import { readDataflashBin } from '../../src/formats/logs/read-dataflash-bin';
import { readDataflashLog } from '../../src/formats/logs/read-dataflash-log';
import { readDjiSrt } from '../../src/formats/logs/read-dji-srt';
import { readFlightTable } from '../../src/formats/logs/read-flight-table';
import { readGeotagCsv } from '../../src/formats/logs/read-geotag-csv';
import { readTlog } from '../../src/formats/logs/read-tlog';
import { readUlog } from '../../src/formats/logs/read-ulog';
import { writeMission } from '../../src/formats/mission/mission-formats';
import { readLitchiCsv } from '../../src/formats/mission/read-litchi-csv';
import { readQgcPlan } from '../../src/formats/mission/read-qgc-plan';
import { readWaypoints } from '../../src/formats/mission/read-waypoints';
import { readWpml } from '../../src/formats/mission/read-wpml';
import { readPhoto } from '../../src/formats/photos/read-photo';
import type { Checked } from '../../src/survey/issue';
import { mutateBytes } from './mutate-bytes';
import { seeded } from './seeded';
import { testData } from './test-data';
import { threeLaneMission } from './three-lane-mission';

/** A reader with the whole files that its damaged ones are made from. */
export interface FuzzedReader {
  readonly name: string;
  readonly read: (source: FileSource) => Promise<Checked<unknown>>;
  readonly originals: () => Promise<readonly Uint8Array[]>;
}

/** What a reader did to its inputs. `slowestMs` is processor time, so that a busy machine is no hang. */
export interface FuzzReport {
  readonly inputs: number;
  readonly thrown: readonly string[];
  readonly slowestMs: number;
  /** Inputs that were read, at least in part. */
  readonly read: number;
  readonly heapGrowthMB: number;
}

const fromBytes = (read: (bytes: Uint8Array) => Checked<unknown>) => async (source: FileSource) =>
  read(await source.slice(0, source.byteLength));

/** Every reader of missions, logs and photos. */
export const fuzzedReaders: readonly FuzzedReader[] = [
  {
    name: 'QGroundControl plan',
    read: fromBytes(readQgcPlan),
    originals: files(['vectors/mavsdk_plans/qgroundcontrol_sample.plan'], 'qgc', 'qgc-survey'),
  },
  {
    name: 'waypoints',
    read: fromBytes(readWaypoints),
    originals: files(['vectors/mavsdk_plans/mission_planner_sample.txt'], 'waypoints'),
  },
  { name: 'DJI WPML', read: fromBytes(readWpml), originals: files(['plans/dji_waypoint_m3t.kmz'], 'wpml') },
  { name: 'Litchi CSV', read: fromBytes(readLitchiCsv), originals: files([], 'litchi') },
  { name: 'PX4 ULog', read: readUlog, originals: files(['logs/sample_log_small.ulg']) },
  { name: 'ArduPilot dataflash', read: readDataflashBin, originals: files(['logs/ardupilot_00000018.BIN']) },
  { name: 'ArduPilot text log', read: readDataflashLog, originals: async () => [textLog()] },
  { name: 'MAVLink tlog', read: readTlog, originals: files(['logs/vtol.tlog']) },
  {
    name: 'DJI SRT',
    read: readDjiSrt,
    originals: files(['logs/p4_rtk.SRT', 'logs/mavic_pro.SRT', 'logs/broken_incomplete.SRT']),
  },
  { name: 'Airdata CSV', read: readFlightTable, originals: files(['logs/airdata_2023-12-22.csv']) },
  {
    name: 'geotag CSV',
    read: readGeotagCsv,
    originals: async () => [encode('file,lat,lon,alt,yaw\na.jpg,44.5,72,600,90\n')],
  },
  {
    name: 'photo',
    read: readPhoto,
    originals: files(['photos/brighton_stub/DJI_0018.JPG', 'photos/H20N_0006_R.JPG', 'photos/M30T_0002_R.JPG']),
  },
];

/** Longest original, so that thousands of inputs stay affordable; damage far behind the head acts as in short files. */
const MOST_BYTES = 96 * 1024;

/** Feeds `inputs` damaged files to a reader, one after another. */
export async function fuzzReader(
  reader: FuzzedReader,
  options: { readonly inputs: number; readonly seed: number },
): Promise<FuzzReport> {
  const originals = await reader.originals();
  const random = seeded(options.seed);
  const thrown: string[] = [];
  let [slowestMs, read] = [0, 0];
  const heapBefore = process.memoryUsage().heapUsed;
  for (let i = 0; i < options.inputs && originals.length > 0; i++) {
    const original = originals[i % originals.length] ?? new Uint8Array(0);
    const bytes = mutateBytes(original.slice(0, MOST_BYTES), random);
    const from = process.cpuUsage();
    try {
      if ((await reader.read(bytesSource('damaged', bytes))).value !== undefined) read += 1;
    } catch (error) {
      thrown.push(`input ${i}: ${String(error)}`);
    }
    const { user, system } = process.cpuUsage(from);
    slowestMs = Math.max(slowestMs, (user + system) / 1000);
  }
  const heapGrowthMB = (process.memoryUsage().heapUsed - heapBefore) / 1024 ** 2;
  return { inputs: originals.length > 0 ? options.inputs : 0, thrown, slowestMs, read, heapGrowthMB };
}

/** Real files where this machine has them, and files of our own writers. */
function files(
  paths: readonly string[],
  ...formats: Parameters<typeof writeMission>[0][]
): () => Promise<readonly Uint8Array[]> {
  return async () => {
    const mission = threeLaneMission({
      aircraft: { ...threeLaneMission().aircraft, wpmlDrone: { type: 77, subType: 0 } },
    });
    const written = await Promise.all(formats.map((format) => writeMission(format, mission)));
    const real = paths.flatMap((path) => testData(path) ?? []).map((file) => new Uint8Array(readFileSync(file)));
    return [...real, ...written.flatMap(({ file }) => file?.bytes ?? [])];
  };
}

function textLog(): Uint8Array {
  const rows = Array.from(
    { length: 50 },
    (_, i) => `GPS, ${i}, 0, 6, ${422_121_000 + i}, 2174, 10, 1.2, 44.5${i}, 72.0, 512.5`,
  );
  const head = 'FMT, 118, 51, GPS, QBBIHBcLLe, TimeUS,I,Status,GMS,GWk,NSats,HDop,Lat,Lng,Alt';
  return encode([head, ...rows, ''].join('\n'));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
