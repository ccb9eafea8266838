import exifr from 'exifr';
import { isLngLat, type LngLat } from '../../geo/lng-lat';
import type { Checked } from '../../survey/issue';
import { bytesSource, type FileSource } from '../file-source';
import { isRecord } from '../json';
import { type JpegHeaders, jpegHeaders } from './jpeg-headers';
import { gpsTime, photoTime } from './photo-time';
import type { PhotoAngles, SurveyPhoto } from './survey-photo';

/** Headers of files other than JPEG (HEIC, DNG) lie within their first megabytes. */
const HEAD_BYTES = 4 * 1024 * 1024;

/** Raw values, block by block: exifr's own conversions shift zone-less times by the device's zone and ignore GPSAltitudeRef. */
const options = {
  tiff: true,
  exif: true,
  gps: true,
  xmp: true,
  ifd1: false,
  interop: false,
  iptc: false,
  icc: false,
  jfif: false,
  reviveValues: false,
  translateValues: false,
  mergeOutput: false,
  multiSegment: false,
} as const;

/** The headers of a photo (JPEG, HEIC, DNG): EXIF and DJI's XMP. A photo without a position is read as well, with an issue. */
export async function readPhoto(source: FileSource): Promise<Checked<SurveyPhoto>> {
  const jpeg = await jpegHeaders(source);
  const tags = await parseTags(jpeg?.metadata ?? (await source.slice(0, Math.min(HEAD_BYTES, source.byteLength))));
  if (!tags) return { value: undefined, issues: [{ code: 'photo-without-headers', severity: 'error' }] };
  const photo = photoOf(tags, jpeg);
  return { value: photo, issues: photo.place ? [] : [{ code: 'photo-without-position', severity: 'info' }] };
}

/** The EXIF orientation of a photo, 1 to 8; undefined where it says none. */
export async function orientationOf(bytes: Uint8Array): Promise<number | undefined> {
  const jpeg = await jpegHeaders(bytesSource('', bytes));
  const tags = jpeg && (await parseTags(jpeg.metadata));
  return tags && number(block(tags, 'ifd0')['Orientation']);
}

type Block = Readonly<Record<string, unknown>>;

async function parseTags(bytes: Uint8Array): Promise<Block | undefined> {
  try {
    const tags: unknown = await exifr.parse(bytes, options);
    return isRecord(tags) ? tags : undefined;
  } catch {
    return undefined;
  }
}

function photoOf(tags: Block, jpeg: JpegHeaders | undefined): SurveyPhoto {
  const [ifd0, exif, gps, dji] = [
    block(tags, 'ifd0'),
    block(tags, 'exif'),
    block(tags, 'gps'),
    block(tags, 'drone-dji'),
  ];
  const zoom = number(exif['DigitalZoomRatio']);
  const size = {
    widthPx: jpeg?.widthPx ?? number(exif['ExifImageWidth']),
    heightPx: jpeg?.heightPx ?? number(exif['ExifImageHeight']),
  };
  return present({
    place: placeOf(gps, dji),
    gpsHeightM: gpsHeightM(gps) ?? number(dji['AbsoluteAltitude']),
    heightAboveStartM: number(dji['RelativeAltitude']),
    gimbal: anglesOf(dji, 'Gimbal'),
    flight: anglesOf(dji, 'Flight'),
    takenAt: photoTime(
      text(exif['DateTimeOriginal']),
      text(exif['OffsetTimeOriginal']),
      text(exif['SubSecTimeOriginal']),
    ),
    gpsTime: gpsTime(text(gps['GPSDateStamp']), gps['GPSTimeStamp']),
    ...size,
    make: text(ifd0['Make']),
    model: text(ifd0['Model']),
    focalLengthMm: positive(number(exif['FocalLength'])),
    focalLength35Mm: positive(number(exif['FocalLengthIn35mmFormat'])),
    digitalZoom: positive(zoom),
  });
}

/** The position in EXIF, else in DJI's XMP (its longitude misspelt in older files). 0, 0 is no fix. */
function placeOf(gps: Block, dji: Block): LngLat | undefined {
  const lng = number(gps['longitude']) ?? number(dji['GpsLongitude']) ?? number(dji['GpsLongtitude']);
  const lat = number(gps['latitude']) ?? number(dji['GpsLatitude']);
  if (lng === undefined || lat === undefined || !isLngLat([lng, lat]) || (lng === 0 && lat === 0)) return undefined;
  return [lng, lat];
}

/** GPSAltitudeRef 1 means below sea level. */
function gpsHeightM(gps: Block): number | undefined {
  const heightM = number(gps['GPSAltitude']);
  const reference: unknown = gps['GPSAltitudeRef'];
  const below = reference === 1 || (reference instanceof Uint8Array && reference[0] === 1);
  return heightM !== undefined && below ? -Math.abs(heightM) : heightM;
}

function anglesOf(dji: Block, part: 'Gimbal' | 'Flight'): PhotoAngles {
  return present({
    yawDeg: number(dji[`${part}YawDegree`]),
    pitchDeg: number(dji[`${part}PitchDegree`]),
    rollDeg: number(dji[`${part}RollDegree`]),
  });
}

type Present<T> = { readonly [Key in keyof T]: Exclude<T[Key], undefined> };

/** The members that have a value. */
function present<T extends object>(members: T): Partial<Present<T>> & Present<Pick<T, RequiredKeys<T>>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
}

type RequiredKeys<T> = { [Key in keyof T]-?: undefined extends T[Key] ? never : Key }[keyof T];

function block(tags: Block, name: string): Block {
  const found = tags[name];
  return isRecord(found) ? found : {};
}

/** A finite number, also as DJI writes it (`+39.90`). */
function number(value: unknown): number | undefined {
  const figure = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof figure === 'number' && Number.isFinite(figure) ? figure : undefined;
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined;
}

/** A short text without what follows a zero character. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.split('\0', 1)[0]?.trim().slice(0, 200) || undefined : undefined;
}
