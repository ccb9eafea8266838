import { deflateSync, Inflate } from 'fflate';
import * as v from 'valibot';
import type { Lens } from './ground-quad';
import type { Shot, ShotAngles } from './shot';
import type { Track } from './track';

/** What coverage needs of a log or of photos: shots in the order of their times, and a track in UTC or its own time. */
export interface EvidenceContent {
  readonly shots: readonly Shot[];
  readonly track?: Track;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** One packed flight is a few hundred kB; a hostile one is not read. */
const mostBytes = 64_000_000;
const version = 1;

/** Places to 1e-7 degrees (1 cm), angles to 0.01 degrees, heights to 1 cm, times to 1 ms. */
const placeStep = 1e-7;
const fineStep = 0.01;

/** Columns of differences from row to row, null where there is no figure, as deflated JSON: 20 to 30 bytes a shot. */
export function packEvidence({ shots, track }: EvidenceContent): Bytes {
  const lenses = [...new Map(shots.flatMap(({ lens }) => (lens ? [[lensKey(lens), lens] as const] : []))).entries()];
  const lensAt = new Map(lenses.map(([key], i) => [key, i]));
  const table = {
    version,
    names: shots.map(({ name }) => name),
    lenses: lenses.map(([, { sensorWidthMm, sensorHeightMm, focalLengthMm }]) => ({
      sensorWidthMm,
      sensorHeightMm,
      focalLengthMm,
    })),
    lens: shots.map(({ lens }) => (lens ? (lensAt.get(lensKey(lens)) ?? null) : null)),
    shots: Object.fromEntries(
      shotColumns.map(({ name, step, get }) => [
        name,
        differences(
          shots.map((shot) => get(shot)),
          step,
        ),
      ]),
    ),
    ...(track && { track: packTrack(track) }),
  };
  return Uint8Array.from(deflateSync(new TextEncoder().encode(JSON.stringify(table)), { level: 6 }));
}

/** The content of `packEvidence` to its steps; undefined for bytes that are something else. */
export function unpackEvidence(bytes: Uint8Array): EvidenceContent | undefined {
  const table = parsed(bytes);
  if (!table) return undefined;
  const { names, lenses, lens, shots: packed, track } = table;
  const columns = shotColumns.map(({ name, step }) => sums(packed[name] ?? [], step));
  if ([...columns, lens].some(({ length }) => length !== names.length)) return undefined;
  const shots = names.map((name, i) =>
    shotOf(
      name,
      columns.map((figures) => figures[i]),
      lenses[lens[i] ?? -1],
    ),
  );
  const unpacked = track && unpackTrack(track);
  return track && !unpacked ? undefined : { shots, ...(unpacked && { track: unpacked }) };
}

function lensKey({ sensorWidthMm, sensorHeightMm, focalLengthMm }: Lens): string {
  return `${sensorWidthMm} ${sensorHeightMm} ${focalLengthMm}`;
}

interface ShotColumn {
  readonly name: string;
  readonly step: number;
  readonly get: (shot: Shot) => number | undefined;
}

const shotColumns: readonly ShotColumn[] = [
  { name: 'lng', step: placeStep, get: ({ place }) => place?.[0] },
  { name: 'lat', step: placeStep, get: ({ place }) => place?.[1] },
  { name: 'heightM', step: fineStep, get: ({ heightAboveStartM }) => heightAboveStartM },
  { name: 'timeMs', step: 1, get: ({ cameraTimeMs }) => cameraTimeMs },
  { name: 'gpsMs', step: 1, get: ({ gpsTimeMs }) => gpsTimeMs },
  { name: 'bytes', step: 1, get: ({ byteLength }) => byteLength },
  { name: 'gimbalYaw', step: fineStep, get: ({ gimbal }) => gimbal.yawDeg },
  { name: 'gimbalPitch', step: fineStep, get: ({ gimbal }) => gimbal.pitchDeg },
  { name: 'gimbalRoll', step: fineStep, get: ({ gimbal }) => gimbal.rollDeg },
  { name: 'yaw', step: fineStep, get: ({ flight }) => flight.yawDeg },
  { name: 'pitch', step: fineStep, get: ({ flight }) => flight.pitchDeg },
  { name: 'roll', step: fineStep, get: ({ flight }) => flight.rollDeg },
];

/** The figures of a shot in the order of `shotColumns`. */
type Figures = readonly (number | undefined)[];

function shotOf(name: string, figures: Figures, lens: Lens | undefined): Shot {
  const [lng, lat, heightM, timeMs, gpsMs, bytes, gimbalYaw, gimbalPitch, gimbalRoll, yaw, pitch, roll] = figures;
  return {
    name,
    ...(bytes !== undefined && { byteLength: bytes }),
    ...(lng !== undefined && lat !== undefined && { place: [lng, lat] as const }),
    ...(heightM !== undefined && { heightAboveStartM: heightM }),
    gimbal: anglesOf(gimbalYaw, gimbalPitch, gimbalRoll),
    flight: anglesOf(yaw, pitch, roll),
    ...(timeMs !== undefined && { cameraTimeMs: timeMs }),
    ...(gpsMs !== undefined && { gpsTimeMs: gpsMs }),
    ...(lens && { lens }),
  };
}

function anglesOf(yawDeg?: number, pitchDeg?: number, rollDeg?: number): ShotAngles {
  return {
    ...(yawDeg !== undefined && { yawDeg }),
    ...(pitchDeg !== undefined && { pitchDeg }),
    ...(rollDeg !== undefined && { rollDeg }),
  };
}

const trackColumns = [
  ['lng', placeStep],
  ['lat', placeStep],
  ['timeMs', 1],
  ['heightAmslM', 0.1],
  ['heightAboveStartM', 0.1],
  ['yawDeg', 0.1],
  ['cameraYawDeg', 0.1],
  ['cameraPitchDeg', 0.1],
  ['cameraOn', 1],
] as const satisfies readonly (readonly [keyof Track, number])[];

function packTrack(track: Track): Readonly<Record<string, readonly (number | null)[]>> {
  return Object.fromEntries(
    trackColumns.map(([name, step]) => [name, differences(Array.from(track[name].subarray(0, track.count)), step)]),
  );
}

function unpackTrack(packed: Readonly<Record<string, readonly (number | null)[]>>): Track | undefined {
  const [lng, lat, timeMs, amsl, above, yaw, cameraYaw, cameraPitch, cameraOn] = trackColumns.map(([name, step]) =>
    sums(packed[name] ?? [], step).map((figure) => figure ?? Number.NaN),
  );
  if (!lng || !lat || !timeMs || !amsl || !above || !yaw || !cameraYaw || !cameraPitch || !cameraOn) return undefined;
  const isEven = [lat, timeMs, amsl, above, yaw, cameraYaw, cameraPitch, cameraOn].every(
    ({ length }) => length === lng.length,
  );
  if (!isEven) return undefined;
  return {
    count: lng.length,
    lng: Float64Array.from(lng),
    lat: Float64Array.from(lat),
    timeMs: Float64Array.from(timeMs),
    heightAmslM: Float32Array.from(amsl),
    heightAboveStartM: Float32Array.from(above),
    yawDeg: Float32Array.from(yaw),
    cameraYawDeg: Float32Array.from(cameraYaw),
    cameraPitchDeg: Float32Array.from(cameraPitch),
    cameraOn: Uint8Array.from(cameraOn),
  };
}

/** Whole steps from the figure before; nulls are passed over. */
function differences(figures: readonly (number | undefined)[], step: number): readonly (number | null)[] {
  let before = 0;
  return figures.map((figure) => {
    if (figure === undefined || Number.isNaN(figure)) return null;
    const steps = Math.round(figure / step);
    const difference = steps - before;
    before = steps;
    return difference;
  });
}

function sums(steps: readonly (number | null)[], step: number): readonly (number | undefined)[] {
  let sum = 0;
  return steps.map((difference) => {
    if (difference === null) return undefined;
    sum += difference;
    return step === 1 ? sum : sum / Math.round(1 / step);
  });
}

/** One check for the whole of a column: a rule for each figure takes longer than laying them on the ground. */
const column = v.custom<readonly (number | null)[]>(
  (figures) => Array.isArray(figures) && figures.every((figure) => figure === null || Number.isFinite(figure)),
);
const lensShape = v.object({
  sensorWidthMm: v.pipe(v.number(), v.gtValue(0)),
  sensorHeightMm: v.pipe(v.number(), v.gtValue(0)),
  focalLengthMm: v.pipe(v.number(), v.gtValue(0)),
});
const tableShape = v.object({
  version: v.literal(version),
  names: v.array(v.string()),
  lenses: v.array(lensShape),
  lens: v.array(v.nullable(v.pipe(v.number(), v.integer()))),
  shots: v.record(v.string(), column),
  track: v.optional(v.record(v.string(), column)),
});

function parsed(bytes: Uint8Array): v.InferOutput<typeof tableShape> | undefined {
  try {
    const result = v.safeParse(tableShape, JSON.parse(inflated(bytes)));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Throws beyond the bound, before the memory is taken. */
function inflated(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  let text = '';
  const inflate = new Inflate((piece) => {
    text += decoder.decode(piece, { stream: true });
    if (text.length > mostBytes) throw new Error(`Packed evidence of more than ${mostBytes} bytes.`);
  });
  for (let at = 0; at < bytes.length; at += pieceLength) {
    inflate.push(bytes.subarray(at, at + pieceLength), at + pieceLength >= bytes.length);
  }
  return text;
}

const pieceLength = 65_536;
