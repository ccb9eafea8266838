import { destination } from '../../geo/geodesic';
import { isLngLat } from '../../geo/lng-lat';
import type { Checked } from '../../survey/issue';
import { decodeText } from '../decode-text';
import { isRecord, parseJson } from '../json';
import type { VectorFile } from './feature';
import { type FeatureCollector, featureCollector } from './feature-collector';
import type { RawGeometry, RawPosition } from './raw-geometry';

/** UAS zones of EUROCAE ED-269: polygons, and circles as polygons of 72 corners. Authorities' contacts are not kept. */
export function readEd269(bytes: Uint8Array): Checked<VectorFile> {
  const json = parseJson(decodeText(bytes).text);
  const zones = isRecord(json) ? (json['UASZoneList'] ?? json['features']) : undefined;
  if (!Array.isArray(zones)) return { value: undefined, issues: [{ code: 'file-not-json', severity: 'error' }] };
  const collector = featureCollector();
  for (const zone of zones) addZone(collector, zone);
  return collector.finish();
}

const keptFields = ['identifier', 'country', 'type', 'restriction', 'restrictionConditions', 'message'];

function addZone(collector: FeatureCollector, zone: unknown): void {
  if (!isRecord(zone)) return collector.add({ geometries: [] });
  const volumes = Array.isArray(zone['geometry']) ? zone['geometry'].filter(isRecord) : [];
  const limits = volumes[0] ?? {};
  const properties = {
    role: 'no-fly',
    ...Object.fromEntries(keptFields.map((name) => [name, zone[name]])),
    lowerLimit: limits['lowerLimit'],
    upperLimit: limits['upperLimit'],
    uomDimensions: limits['uomDimensions'],
  };
  const name = typeof zone['name'] === 'string' ? zone['name'] : undefined;
  collector.add({ geometries: volumes.flatMap((volume) => volumeGeometry(volume, collector)), name, properties });
}

function volumeGeometry(
  volume: Readonly<Record<string, unknown>>,
  collector: FeatureCollector,
): readonly RawGeometry[] {
  const shape = volume['horizontalProjection'];
  if (!isRecord(shape)) return [];
  if (shape['type'] === 'Polygon' && Array.isArray(shape['coordinates'])) {
    return [{ type: 'polygon', rings: shape['coordinates'].map(toPositions) }];
  }
  if (shape['type'] === 'Circle') return circle(toPosition(shape['center']), shape['radius']);
  collector.report({
    code: 'geometry-unknown',
    severity: 'warning',
    values: { type: String(shape['type']).slice(0, 40) },
  });
  return [];
}

const circleCorners = 72;

function circle(position: RawPosition, radius: unknown): readonly RawGeometry[] {
  const [lng = Number.NaN, lat = Number.NaN] = position;
  const radiusM = Number(radius);
  if (!isLngLat([lng, lat]) || !(radiusM > 0 && radiusM < 1e6)) return [{ type: 'point', position }];
  const corners = Array.from({ length: circleCorners }, (_, i) =>
    destination([lng, lat], (i * -360) / circleCorners, radiusM),
  );
  return [{ type: 'polygon', rings: [[...corners, ...corners.slice(0, 1)]] }];
}

function toPositions(coordinates: unknown): readonly RawPosition[] {
  return Array.isArray(coordinates) ? coordinates.map(toPosition) : [];
}

function toPosition(coordinates: unknown): RawPosition {
  return Array.isArray(coordinates) ? coordinates.slice(0, 2).map((n) => (typeof n === 'number' ? n : Number.NaN)) : [];
}
