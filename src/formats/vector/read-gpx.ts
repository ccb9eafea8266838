import type { Checked } from '../../survey/issue';
import { decodeText } from '../decode-text';
import { isoTime } from '../iso-time';
import { readXml, type XmlElement, xmlChildren, xmlText } from '../xml';
import type { VectorFile } from './feature';
import { featureCollector } from './feature-collector';
import type { RawFeature, RawGeometry, RawPosition } from './raw-geometry';

/** Waypoints, routes and tracks of a GPX file (1.0, 1.1), in this order. Each segment of a track is a line with its times. */
export function readGpx(bytes: Uint8Array): Checked<VectorFile> {
  const { value: root, issues } = readXml(decodeText(bytes).text);
  if (!root) return { value: undefined, issues };
  const collector = featureCollector();
  for (const waypoint of xmlChildren(root, 'wpt'))
    collector.add(withTexts(waypoint, [waypointGeometry(waypoint)], 'wpt'));
  for (const route of xmlChildren(root, 'rte')) {
    collector.add(withTexts(route, pathGeometries(xmlChildren(route, 'rtept')), 'rte'));
  }
  for (const track of xmlChildren(root, 'trk')) {
    collector.add(withTexts(track, trackGeometries(track), 'trk'));
  }
  return collector.finish();
}

function withTexts(element: XmlElement, geometries: readonly RawGeometry[], gpxType: string): RawFeature {
  const texts = { cmt: xmlText(element, 'cmt'), sym: xmlText(element, 'sym'), type: xmlText(element, 'type') };
  const { shape: _, ...fields } = extensionFields(element);
  return {
    geometries,
    name: xmlText(element, 'name'),
    description: xmlText(element, 'desc'),
    properties: { gpx_type: gpxType, ...texts, ...fields },
  };
}

/** Fields written as extensions, by this program as `field` with a name. */
function extensionFields(element: XmlElement): Record<string, string> {
  const fields: Record<string, string> = Object.create(null);
  for (const extensions of xmlChildren(element, 'extensions')) {
    for (const { name, attributes, text, children } of extensions.children) {
      if (children.length === 0 && text.trim()) fields[attributes.get('name') ?? name] = text.trim();
    }
  }
  return fields;
}

function waypointGeometry(waypoint: XmlElement): RawGeometry {
  const time = isoTime(xmlText(waypoint, 'time'));
  return { type: 'point', position: positionOf(waypoint), ...(time && { time }) };
}

/** Segments as lines; or as the rings of a polygon where this program marked them so. */
function trackGeometries(track: XmlElement): readonly RawGeometry[] {
  const segments = xmlChildren(track, 'trkseg').map((segment) => xmlChildren(segment, 'trkpt'));
  if (extensionFields(track)['shape'] !== 'polygon') return segments.flatMap(pathGeometries);
  return [{ type: 'polygon', rings: segments.map((points) => points.map(positionOf)) }];
}

/** An empty path is a feature without geometry. */
function pathGeometries(points: readonly XmlElement[]): readonly RawGeometry[] {
  if (points.length === 0) return [];
  return [
    { type: 'line', positions: points.map(positionOf), times: points.map((point) => isoTime(xmlText(point, 'time'))) },
  ];
}

function positionOf(point: XmlElement): RawPosition {
  const [lng, lat] = ['lon', 'lat'].map((name) => numberOf(point.attributes.get(name)));
  const heightM = numberOf(xmlText(point, 'ele'));
  return [lng ?? Number.NaN, lat ?? Number.NaN, ...(Number.isNaN(heightM) ? [] : [heightM])];
}

function numberOf(text: string | undefined): number {
  return text?.trim() ? Number(text) : Number.NaN;
}
