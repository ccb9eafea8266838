import type { LngLat } from '../../geo/lng-lat';
import type { Checked } from '../../survey/issue';
import type { FileSource } from '../file-source';
import type { FlightLog, LogClock, TrackPoint } from './flight-log';
import { readLines } from './read-pieces';
import { trackBuilder } from './track-builder';
import { wallTimeMs } from './wall-time';

const CUE = /^(\d+):(\d\d):(\d\d)[,.](\d{3})\s*-->/;
/** A cue of DJI has at most six lines; a file without empty lines must not grow one for ever. */
const MOST_CUE_LINES = 40;

/**
 * DJI's subtitle telemetry in its dialects: `GPS(lon,lat,..)` of the Phantom and Mavic, `[latitude: ..] [longtitude: ..]` (sic) of
 * later ones. Times are the camera's clock without a zone, or, where there are none, those of the cues.
 */
export async function readDjiSrt(source: FileSource): Promise<Checked<FlightLog>> {
  const builder = trackBuilder();
  let clock: LogClock | undefined;
  let cue: { readonly elapsedMs: number; text: string; lines: number } | undefined;
  let broken = 0;

  function finishCue(): void {
    const point = cue && srtPoint(cue.text);
    if (cue && !point) broken += 1;
    if (!cue || !point) return;
    clock ??= point.timeMs === undefined ? 'elapsed' : 'zone-less';
    const timeMs = clock === 'elapsed' ? cue.elapsedMs : point.timeMs;
    builder.add({ ...point, timeMs: timeMs ?? Number.NaN });
  }

  await readLines(source, (line) => {
    if (builder.isFull()) return 'stop';
    const head = CUE.exec(line.trim());
    if (head) {
      finishCue();
      const [hours = 0, minutes = 0, seconds = 0, ms = 0] = head.slice(1).map(Number);
      cue = { elapsedMs: ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms, text: '', lines: 0 };
    } else if (cue && cue.lines < MOST_CUE_LINES) {
      cue.text += `${line.slice(0, 1000).replace(/<[^>]*>/g, '')}\n`;
      cue.lines += 1;
    }
    return undefined;
  });
  finishCue();
  if (broken > 0) builder.report({ code: 'log-rows-without-position', severity: 'info', values: { count: broken } });
  if (clock === 'zone-less') builder.report({ code: 'log-clock-without-zone', severity: 'info' });
  return builder.finish(clock ?? 'elapsed');
}

/** What one cue says, or undefined if it has no position. */
function srtPoint(text: string): TrackPoint | undefined {
  const place = bracketedPlace(text) ?? gpsPlace(text);
  if (!place) return undefined;
  const timeText = /\d{4}[-./]\d{1,2}[-./]\d{1,2}[ T]+\d{1,2}:\d{2}:\d{2}([.,]\d{1,3})?/.exec(text)?.[0];
  const figures = {
    timeMs: timeText === undefined ? undefined : wallTimeMs(timeText),
    heightAboveStartM:
      figure(text, /rel_alt:\s*(-?[\d.]+)/i) ??
      figure(text, /BAROMETER:\s*(-?[\d.]+)/) ??
      figure(text, /\bH (-?[\d.]+)m/),
    heightAmslM: figure(text, /abs_alt:\s*(-?[\d.]+)/i),
    yawDeg: figure(text, /F\.PRY \([^,)]*,[^,)]*,\s*(-?[\d.]+)/),
    cameraPitchDeg: figure(text, /gb_pitch:\s*(-?[\d.]+)/i) ?? figure(text, /G\.PRY \((-?[\d.]+)/),
    cameraYawDeg: figure(text, /gb_yaw:\s*(-?[\d.]+)/i) ?? figure(text, /G\.PRY \([^,)]*,[^,)]*,\s*(-?[\d.]+)/),
  };
  const known = Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
  return { place, ...known };
}

/** `[latitude: 44.5] [longtitude: 72.0]`, the key misspelt by DJI or not. */
function bracketedPlace(text: string): LngLat | undefined {
  const lat = figure(text, /\[?latitude\s*:\s*(-?\d[\d.]*)/i);
  const lng = figure(text, /\[?longt?itude\s*:\s*(-?\d[\d.]*)/i);
  return lat === undefined || lng === undefined ? undefined : [lng, lat];
}

/** `GPS(lon,lat,satellites)`; latitude first only where the other reading is no place. */
function gpsPlace(text: string): LngLat | undefined {
  const match = /GPS\s*\(\s*(-?\d[\d.]*)\s*,\s*(-?\d[\d.]*)\s*[,)]/.exec(text);
  const [first, second] = [Number(match?.[1]), Number(match?.[2])];
  if (!Number.isFinite(first) || !Number.isFinite(second)) return undefined;
  return Math.abs(second) > 90 && Math.abs(first) <= 90 ? [second, first] : [first, second];
}

function figure(text: string, pattern: RegExp): number | undefined {
  const value = Number(pattern.exec(text)?.[1] ?? Number.NaN);
  return Number.isFinite(value) ? value : undefined;
}
