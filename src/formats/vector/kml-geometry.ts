import { type XmlElement, xmlChild, xmlChildren, xmlText } from '../xml';
import { isoTime } from '../iso-time';
import type { RawGeometry, RawPosition } from './raw-geometry';

/** All simple geometries below a placemark, those in `MultiGeometry` and `MultiTrack` included. */
export function kmlGeometries(placemark: XmlElement): readonly RawGeometry[] {
  const time = isoTime(xmlText(placemark, 'TimeStamp', 'when'));
  return placemark.children.flatMap((child) => geometriesOf(child, time));
}

function geometriesOf(element: XmlElement, time: string | undefined): readonly RawGeometry[] {
  switch (element.name) {
    case 'Point':
      return kmlPositions(xmlText(element, 'coordinates'))
        .slice(0, 1)
        .map((position): RawGeometry => ({ type: 'point', position, ...(time && { time }) }));
    case 'LineString':
      return [{ type: 'line', positions: kmlPositions(xmlText(element, 'coordinates')) }];
    case 'LinearRing':
      return [{ type: 'polygon', rings: [kmlPositions(xmlText(element, 'coordinates'))] }];
    case 'Polygon':
      return [{ type: 'polygon', rings: polygonRings(element) }];
    case 'Track':
      return [track(element)];
    case 'MultiGeometry':
    case 'MultiTrack':
      return element.children.flatMap((child) => geometriesOf(child, time));
    default:
      return [];
  }
}

function polygonRings(polygon: XmlElement): readonly (readonly RawPosition[])[] {
  const outer = xmlChild(polygon, 'outerBoundaryIs');
  const inner = xmlChildren(polygon, 'innerBoundaryIs');
  return [...(outer ? [outer] : []), ...inner].flatMap((boundary) =>
    xmlChildren(boundary, 'LinearRing').map((ring) => kmlPositions(xmlText(ring, 'coordinates'))),
  );
}

function track(element: XmlElement): RawGeometry {
  const positions = xmlChildren(element, 'coord').map(({ text }) => text.trim().split(/\s+/).map(Number));
  const whens = xmlChildren(element, 'when').map(({ text }) => isoTime(text));
  return { type: 'line', positions, times: positions.map((_, index) => whens[index]) };
}

/**
 * Tuples of a `coordinates` text. Blanks around commas are forgiven, and so are tuples joined by commas only
 * (`71.1,42.9,0,71.2,42.9,0`), which some programs write.
 */
export function kmlPositions(text: string | undefined): readonly RawPosition[] {
  if (!text) return [];
  return text
    .replace(/\s*,\s*/g, ',')
    .trim()
    .split(/\s+/)
    .flatMap(tuplePositions);
}

function tuplePositions(tuple: string): readonly RawPosition[] {
  const numbers = tuple.split(',').map((part) => (part === '' ? Number.NaN : Number(part)));
  const [lng = Number.NaN, lat = Number.NaN, heightM] = numbers;
  if (numbers.length <= 3) return [heightM === undefined || Number.isNaN(heightM) ? [lng, lat] : [lng, lat, heightM]];
  const size = numbers.length % 3 === 0 ? 3 : 2;
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, i) => numbers.slice(i * size, (i + 1) * size));
}
