import type { LngLat } from '../../geo/lng-lat';
import type { Translate } from '../../i18n/translator';
import { escapeXml } from '../xml';
import { writeZip } from '../zip';
import type { FeatureGeometry, PropertyValue, VectorFeature } from './feature';
import { type FeatureRole, featureRoles, isFeatureRole, type RoleStyle, roleStyles } from './feature-role';
import { groupParts, type WholeFeature } from './group-parts';
import type { ExportFeature } from './record-features';

/** Title of the document, and words for its folders; without them the folders have the names of the roles. */
export interface WriteKmlOptions {
  readonly name?: string;
  readonly translate?: Translate;
}

/** KML 2.2 with a folder and a style for each role; fields travel as `ExtendedData`, `dala_id` and `role` among them. */
export function writeKml(features: readonly (ExportFeature | VectorFeature)[], options: WriteKmlOptions = {}): string {
  const whole = groupParts(features);
  const others = whole.filter(({ role }) => !isFeatureRole(role));
  const folders = featureRoles.flatMap((role) => {
    const members = whole.filter((feature) => feature.role === role);
    return members.length > 0 ? [folder(role, members, options.translate)] : [];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">',
    '<Document>',
    `<name>${escapeXml(options.name ?? 'Dala')}</name>`,
    ...featureRoles.map((role) => style(role, roleStyles[role])),
    ...folders,
    ...others.map(placemark),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

/** The same as a KMZ: a zip with `doc.kml`. */
export function writeKmz(
  features: readonly (ExportFeature | VectorFeature)[],
  options: WriteKmlOptions = {},
): Uint8Array {
  return writeZip([{ name: 'doc.kml', bytes: new TextEncoder().encode(writeKml(features, options)) }]);
}

function style(role: FeatureRole, { line, widthPx, fill, fillOpacity = 0 }: RoleStyle): string {
  const poly = fill ? `<color>${kmlColour(fill, fillOpacity)}</color>` : '<fill>0</fill>';
  return [
    `<Style id="${role}">`,
    `<IconStyle><color>${kmlColour(fill ?? line, 1)}</color></IconStyle>`,
    `<LineStyle><color>${kmlColour(line, 1)}</color><width>${widthPx}</width></LineStyle>`,
    `<PolyStyle>${poly}</PolyStyle>`,
    '</Style>',
  ].join('');
}

/** KML writes colours as aabbggrr. */
function kmlColour(rgb: string, opacity: number): string {
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
  return `${alpha}${rgb.slice(4, 6)}${rgb.slice(2, 4)}${rgb.slice(0, 2)}`;
}

function folder(role: FeatureRole, members: readonly WholeFeature[], translate: Translate | undefined): string {
  const name = translate ? translate(`layer.${role}`) : role;
  return ['<Folder>', `<name>${escapeXml(name)}</name>`, ...members.map(placemark), '</Folder>'].join('\n');
}

function placemark({ parts, name, description, properties, dalaId, role }: WholeFeature): string {
  const fields: Record<string, PropertyValue> = {
    ...(dalaId && { dala_id: dalaId }),
    ...(role && { role }),
    ...properties,
  };
  const data = Object.entries(fields).map(
    ([key, value]) => `<Data name="${escapeXml(key)}"><value>${escapeXml(String(value))}</value></Data>`,
  );
  const geometries = parts.map(geometryXml);
  return [
    '<Placemark>',
    name ? `<name>${escapeXml(name)}</name>` : '',
    description ? `<description>${escapeXml(description)}</description>` : '',
    isFeatureRole(role) ? `<styleUrl>#${role}</styleUrl>` : '',
    data.length > 0 ? `<ExtendedData>${data.join('')}</ExtendedData>` : '',
    geometries.length > 1 ? `<MultiGeometry>${geometries.join('')}</MultiGeometry>` : geometries.join(''),
    '</Placemark>',
  ].join('');
}

function geometryXml(geometry: FeatureGeometry): string {
  if (geometry.type === 'point') return `<Point>${coordinates([geometry.place], [geometry.heightM])}</Point>`;
  if (geometry.type === 'line') return lineXml(geometry);
  const [outer, ...holes] = geometry.polygon;
  const ring = (places: readonly LngLat[]) => `<LinearRing>${coordinates(places)}</LinearRing>`;
  const inner = holes.map((hole) => `<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`);
  return `<Polygon><outerBoundaryIs>${ring(outer)}</outerBoundaryIs>${inner.join('')}</Polygon>`;
}

/** A line with times is a track, which is what other programs play back. */
function lineXml({ line, heightsM, times }: Extract<FeatureGeometry, { type: 'line' }>): string {
  if (!times?.every((time) => time !== undefined)) {
    return `<LineString><tessellate>1</tessellate>${coordinates(line, heightsM)}</LineString>`;
  }
  const whens = times.map((time) => `<when>${escapeXml(time)}</when>`);
  const coords = line.map(
    ([lng, lat], i) => `<gx:coord>${lng.toFixed(9)} ${lat.toFixed(9)} ${heightsM?.[i] ?? 0}</gx:coord>`,
  );
  return `<gx:Track>${whens.join('')}${coords.join('')}</gx:Track>`;
}

function coordinates(places: readonly LngLat[], heightsM: readonly (number | undefined)[] = []): string {
  const tuples = places.map(([lng, lat], i) => {
    const heightM = heightsM[i];
    return `${lng.toFixed(9)},${lat.toFixed(9)}${heightM === undefined ? '' : `,${heightM}`}`;
  });
  return `<coordinates>${tuples.join(' ')}</coordinates>`;
}
