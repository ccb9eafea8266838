import type { Checked } from '../../survey/issue';
import type { FileSource } from '../file-source';
import { isoTime } from '../iso-time';
import { cellNumber, csvCells, csvDelimiter } from './csv-cells';
import type { FlightLog } from './flight-log';
import { readLines } from './read-pieces';
import { trackBuilder } from './track-builder';

/** Titles of the columns of a list of photos, as mapping programs write them. */
const titles = {
  file: /^(file|filename|file name|image|imagename|photo|sourcefile|label|#?label)$/,
  lat: /^(lat|latitude|gpslatitude|y)([ _/([].*)?$/,
  lng: /^(lon|lng|long|longitude|gpslongitude|x)([ _/([].*)?$/,
  height: /^(alt|altitude|gpsaltitude|height|z)([ _/([].*)?$/,
  yaw: /^(yaw|heading)([ _/([].*)?$/,
  pitch: /^pitch([ _/([].*)?$/,
  time: /^(time|datetime|timestamp|date)([ _/([].*)?$/,
} as const;

/** A list of photos with places: name, latitude, longitude, maybe height, yaw, pitch and time. A time without a zone is not kept. */
export async function readGeotagCsv(source: FileSource): Promise<Checked<FlightLog>> {
  const builder = trackBuilder();
  let columns: { readonly [Name in keyof typeof titles]: number } | undefined;
  let delimiter = ',';
  await readLines(source, (line) => {
    if (builder.isFull()) return 'stop';
    if (line.trim() === '') return undefined;
    if (!columns) {
      delimiter = csvDelimiter(line);
      columns = columnsOf(csvCells(line.replace(/^\uFEFF/, ''), delimiter).map((title) => title.trim().toLowerCase()));
      return columns.lat >= 0 && columns.lng >= 0 ? undefined : 'stop';
    }
    const cells = csvCells(line, delimiter);
    const time = isoTime(cells[columns.time]);
    builder.addPhoto({
      place: [cellNumber(cells[columns.lng]), cellNumber(cells[columns.lat])],
      fileName: cells[columns.file]?.trim().slice(0, 255) ?? '',
      ...figure('heightAmslM', cells[columns.height]),
      ...figure('yawDeg', cells[columns.yaw]),
      ...figure('cameraPitchDeg', cells[columns.pitch]),
      ...(time && { timeMs: Date.parse(time) }),
    });
    return undefined;
  });
  return builder.finish('utc');
}

function columnsOf(header: readonly string[]): { readonly [Name in keyof typeof titles]: number } {
  const at = (name: keyof typeof titles) => header.findIndex((title) => titles[name].test(title));
  return {
    file: at('file'),
    lat: at('lat'),
    lng: at('lng'),
    height: at('height'),
    yaw: at('yaw'),
    pitch: at('pitch'),
    time: at('time'),
  };
}

function figure(
  name: 'heightAmslM' | 'yawDeg' | 'cameraPitchDeg',
  cell: string | undefined,
): Partial<Record<typeof name, number>> {
  const value = cellNumber(cell);
  return Number.isFinite(value) ? { [name]: value } : {};
}
