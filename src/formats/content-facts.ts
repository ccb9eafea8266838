import { lineLengthM, polygonAreaM2 } from '../geo/geodesic';
import type { FileContent } from './file-content';
import { isoTime } from './iso-time';
import type { FlightLog } from './logs/flight-log';
import type { SurveyPhoto } from './photos/survey-photo';
import type { VectorFeature, VectorFile } from './vector/feature';

/** What a file amounts to. Areas and lengths are geodesic on WGS84; times are ISO 8601 UTC. */
export interface ContentFacts {
  /** Placemarks or rows. */
  readonly features: number;
  readonly polygons: number;
  readonly areaM2: number;
  readonly lines: number;
  readonly lengthM: number;
  readonly points: number;
  readonly photos: number;
  readonly start: string | null;
  readonly end: string | null;
}

const noFacts: ContentFacts = {
  features: 0,
  polygons: 0,
  areaM2: 0,
  lines: 0,
  lengthM: 0,
  points: 0,
  photos: 0,
  start: null,
  end: null,
};

/** The facts of what a file holds; those of an archive are the sum over its files. */
export function contentFacts(content: FileContent | undefined): ContentFacts {
  if (!content) return noFacts;
  switch (content.kind) {
    case 'features':
      return vectorFacts(content.file);
    case 'log':
      return logFacts(content.log);
    case 'photo':
      return photoFacts(content.photo);
    case 'terrain':
      return { ...noFacts, features: 1 };
    case 'files':
      return content.files.map((file) => contentFacts(file.content)).reduce(addFacts, noFacts);
  }
}

function vectorFacts({ rows, features }: VectorFile): ContentFacts {
  return { ...features.map(featureFacts).reduce(addFacts, noFacts), features: rows };
}

function featureFacts({ geometry }: VectorFeature): ContentFacts {
  if (geometry.type === 'polygon') return { ...noFacts, polygons: 1, areaM2: polygonAreaM2(geometry.polygon) };
  if (geometry.type === 'point') return { ...noFacts, points: 1, ...timeSpan([geometry.time]) };
  return { ...noFacts, lines: 1, lengthM: lineLengthM(geometry.line), ...timeSpan(geometry.times ?? []) };
}

/** Positions count as points; a list of photos has only photos. */
function logFacts({ track, photos, lengthM, start, end }: FlightLog): ContentFacts {
  const { count } = track;
  const rows = count > 0 ? count : photos.length;
  return {
    ...noFacts,
    features: rows,
    lines: count > 1 ? 1 : 0,
    lengthM,
    points: count,
    photos: photos.length,
    ...timeSpan([start, end]),
  };
}

/** A time without a zone is no time in UTC. */
function photoFacts({ place, takenAt, gpsTime }: SurveyPhoto): ContentFacts {
  const at = gpsTime ?? isoTime(takenAt);
  return { ...noFacts, features: 1, points: place ? 1 : 0, photos: 1, ...timeSpan([at]) };
}

/** The first and last of some times. Texts of one zone and form sort as the times do. */
function timeSpan(times: readonly (string | null | undefined)[]): Pick<ContentFacts, 'start' | 'end'> {
  let [start, end]: [string | null, string | null] = [null, null];
  for (const time of times) {
    if (!time) continue;
    if (start === null || Date.parse(time) < Date.parse(start)) start = time;
    if (end === null || Date.parse(time) > Date.parse(end)) end = time;
  }
  return { start, end };
}

function addFacts(a: ContentFacts, b: ContentFacts): ContentFacts {
  return {
    features: a.features + b.features,
    polygons: a.polygons + b.polygons,
    areaM2: a.areaM2 + b.areaM2,
    lines: a.lines + b.lines,
    lengthM: a.lengthM + b.lengthM,
    points: a.points + b.points,
    photos: a.photos + b.photos,
    ...timeSpan([a.start, b.start, a.end, b.end]),
  };
}
