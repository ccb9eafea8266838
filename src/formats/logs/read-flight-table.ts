import type { Checked } from '../../survey/issue';
import type { FileSource } from '../file-source';
import { cellNumber, csvCells, csvDelimiter } from './csv-cells';
import type { FlightLog } from './flight-log';
import { readLines } from './read-pieces';
import { trackBuilder } from './track-builder';
import { wallTimeMs } from './wall-time';

const FOOT_M = 0.3048;

/** Reads one figure of a row. */
type Figure = (cells: readonly string[]) => number;

/**
 * A flight as a table, one row a moment: Airdata's and Litchi's CSV. Units are those of the header (feet or metres). The column
 * in whole seconds of UTC gives the day, the one in milliseconds the moment.
 */
export async function readFlightTable(source: FileSource): Promise<Checked<FlightLog>> {
  const builder = trackBuilder();
  let table: FlightColumns | undefined;
  let baseMs: number | undefined;
  let without = 0;
  await readLines(source, (line) => {
    if (builder.isFull()) return 'stop';
    if (!table) {
      table = flightColumns(line.replace(/^\uFEFF/, ''));
      return table.hasPlace ? undefined : 'stop';
    }
    if (line.trim() === '') return undefined;
    const cells = csvCells(line, table.delimiter);
    const elapsedMs = table.elapsedMs(cells);
    const utcMs = wallTimeMs(cells[table.utc] ?? '');
    if (utcMs !== undefined && baseMs === undefined) baseMs = Number.isNaN(elapsedMs) ? utcMs : utcMs - elapsedMs;
    const timeMs = Number.isNaN(elapsedMs) ? (utcMs ?? Number.NaN) : (baseMs ?? Number.NaN) + elapsedMs;
    const place = [table.lng(cells), table.lat(cells)] as const;
    if (Number.isNaN(place[0]) || Number.isNaN(place[1])) {
      without += 1;
      return undefined;
    }
    const point = {
      place,
      timeMs,
      heightAboveStartM: table.aboveStartM(cells),
      heightAmslM: table.amslM(cells),
      yawDeg: table.yawDeg(cells),
      cameraYawDeg: table.cameraYawDeg(cells),
      cameraPitchDeg: table.cameraPitchDeg(cells),
    };
    builder.add({ ...point, cameraOn: table.filming(cells) === 1 });
    if (table.photo(cells) === 1) builder.addPhoto(point);
    return undefined;
  });
  if (without > 0) builder.report({ code: 'log-rows-without-position', severity: 'info', values: { count: without } });
  return builder.finish('utc');
}

interface FlightColumns {
  readonly hasPlace: boolean;
  readonly delimiter: string;
  /** Column of the time in UTC, or -1. */
  readonly utc: number;
  readonly elapsedMs: Figure;
  readonly lng: Figure;
  readonly lat: Figure;
  readonly aboveStartM: Figure;
  readonly amslM: Figure;
  readonly yawDeg: Figure;
  readonly cameraYawDeg: Figure;
  readonly cameraPitchDeg: Figure;
  readonly photo: Figure;
  readonly filming: Figure;
}

function flightColumns(header: string): FlightColumns {
  const delimiter = csvDelimiter(header);
  const titles = csvCells(header, delimiter).map((title) => title.trim().toLowerCase());
  const figure = (...names: readonly string[]): Figure => {
    const at =
      names.map((name) => titles.findIndex((title) => title.replace(/\(.*\)$/, '') === name)).find((i) => i >= 0) ?? -1;
    const factor = titles[at]?.endsWith('(feet)') ? FOOT_M : 1;
    return (cells) => cellNumber(cells[at]) * factor;
  };
  return {
    hasPlace: titles.includes('longitude') && titles.includes('latitude'),
    delimiter,
    utc: titles.indexOf('datetime(utc)'),
    elapsedMs: figure('time'),
    lng: figure('longitude'),
    lat: figure('latitude'),
    aboveStartM: figure('height_above_takeoff', 'altitude'),
    amslM: figure('altitude_above_sealevel'),
    yawDeg: figure('compass_heading', 'yaw'),
    cameraYawDeg: figure('gimbal_heading', 'gimbalyaw', 'gimbalyawraw'),
    cameraPitchDeg: figure('gimbal_pitch', 'gimbalpitch'),
    photo: figure('isphoto', 'istakingphoto'),
    filming: figure('isvideo', 'istakingvideo'),
  };
}
