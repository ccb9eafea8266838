import { kazakhstanOffsetMs } from '../../i18n/kazakhstan-time';
import { clockOffset } from '../../coverage/clock-offset';
import { coverageDay } from '../../coverage/coverage-day';
import { footprintPasses } from '../../coverage/footprint-passes';
import { rasterOfPasses, rasterOfStretches } from '../../coverage/ground-raster';
import type { Lens } from '../../coverage/ground-quad';
import { logPasses, type LogView } from '../../coverage/log-passes';
import type { FlightCoverage } from '../../coverage/measured-coverage';
import { placeShots } from '../../coverage/place-shots';
import type { Shot } from '../../coverage/shot';
import { type FootprintOptions, shotFootprints } from '../../coverage/shot-footprints';
import type { FlightLog } from '../../formats/logs/flight-log';
import type { Issue } from '../../survey/issue';
import { type NamedPhoto, photoShots, triggerShots } from './photo-shots';

/** What was seen on a flight, and everything to say about it. */
export interface SeenFlight {
  readonly coverage: FlightCoverage;
  readonly issues: readonly Issue[];
}

/**
 * The ground that photos show, one flight. With logs, photos are placed by time: the offset of the camera's clock is found and
 * told. Photos without a footprint are listed with the reason.
 */
export function photoCoverage(
  photos: readonly NamedPhoto[],
  options: FootprintOptions & { readonly logs?: readonly FlightLog[] },
): SeenFlight {
  const { shots, issues } = photoShots(photos);
  const placed = options.logs?.length ? placedByLogs(shots, options.logs) : { shots, issues: [], utcMs: undefined };
  const { footprints, issues: left } = shotFootprints(placed.shots, options);
  const [first] = shots;
  const cameraIssues = options.lens ? [] : issues;
  return {
    coverage: {
      id: `photos ${first?.cameraTimeMs ?? first?.name} ${shots.length}`,
      day: coverageDay(placed.utcMs ?? first?.gpsTimeMs ?? localMs(first)),
      raster: rasterOfPasses(footprintPasses(footprints)),
    },
    issues: [...cameraIssues, ...placed.issues, ...left],
  };
}

/** A camera without a zone shows the wall's time: at +05:00 its day is the one written. */
function localMs(shot: Shot | undefined): number | undefined {
  return shot?.cameraTimeMs === undefined ? undefined : shot.cameraTimeMs - kazakhstanOffsetMs;
}

interface PlacedShots {
  readonly shots: readonly Shot[];
  readonly issues: readonly Issue[];
  /** Time of the first, if it is known. */
  readonly utcMs: number | undefined;
}

function placedByLogs(shots: readonly Shot[], logs: readonly FlightLog[]): PlacedShots {
  for (const { track, photos, clock } of logs) {
    if (clock !== 'utc' || track.count < 2) continue;
    const triggersMs = photos.flatMap(({ timeMs }) => timeMs ?? []);
    const offset = clockOffset(shots, { track, triggersMs });
    if (!offset) continue;
    const placed = placeShots(shots, track, offset.offsetMs);
    const count = placed.filter((shot, i) => shot !== shots[i]).length;
    if (count === 0) continue;
    const values = { minutes: offset.offsetMs / 60_000, count };
    const utcMs = (shots[0]?.cameraTimeMs ?? Number.NaN) + offset.offsetMs;
    return { shots: placed, issues: [{ code: 'camera-clock-offset', severity: 'info', values }], utcMs };
  }
  return { shots, issues: [{ code: 'camera-clock-unknown', severity: 'warning' }], utcMs: undefined };
}

/** The ground that a log shows: the footprints of its triggers where it has some and no film, else the strip along its track. */
export function logCoverage(log: FlightLog, view: LogView): SeenFlight {
  const { track, photos, clock, start, lengthM } = log;
  const films = track.cameraOn.includes(1);
  const hasTriggers = photos.length > 1 && !films && 'lens' in view;
  const seen = hasTriggers ? triggerPasses(log, view) : logPasses(track, view);
  return {
    coverage: {
      id: `log ${start ?? clock} ${track.count} ${photos.length} ${lengthM.toFixed(2)}`,
      day: coverageDay(start === undefined ? undefined : Date.parse(start)),
      raster: hasTriggers ? rasterOfPasses(seen.passes) : rasterOfStretches(seen.passes),
    },
    issues: seen.issues,
  };
}

function triggerPasses({ photos }: FlightLog, view: Extract<LogView, { lens: Lens }>) {
  const { footprints, issues } = shotFootprints(triggerShots(photos), view);
  return { passes: footprintPasses(footprints), issues };
}
