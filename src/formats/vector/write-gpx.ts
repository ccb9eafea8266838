import type { LngLat } from '../../geo/lng-lat';
import { escapeXml } from '../xml';
import type { FeatureGeometry, FeatureLine, VectorFeature } from './feature';
import { groupParts, type WholeFeature } from './group-parts';
import type { ExportFeature } from './record-features';

/** Namespace of the fields that GPX itself has no place for. */
const dalaNamespace = 'urn:dala:gpx:1';

/**
 * GPX 1.1: points as waypoints, lines as tracks. GPX has no polygons, so an outline is a track with a segment a ring, marked so
 * that it becomes a polygon again when it is read back.
 */
export function writeGpx(
  features: readonly (ExportFeature | VectorFeature)[],
  options: { readonly name?: string } = {},
): string {
  const whole = groupParts(features);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="Dala" xmlns="http://www.topografix.com/GPX/1/1" xmlns:dala="${dalaNamespace}">`,
    `<metadata><name>${escapeXml(options.name ?? 'Dala')}</name></metadata>`,
    ...whole.flatMap(waypoints),
    ...whole.flatMap(tracks),
    '</gpx>',
    '',
  ].join('\n');
}

function waypoints(feature: WholeFeature): readonly string[] {
  return feature.parts.flatMap((part) => {
    if (part.type !== 'point') return [];
    const { place, heightM, time } = part;
    const inside = [
      elevation(heightM),
      time ? `<time>${escapeXml(time)}</time>` : '',
      texts(feature),
      extensions(feature),
    ];
    return [`<wpt ${position(place)}>${inside.join('')}</wpt>`];
  });
}

function tracks(feature: WholeFeature): readonly string[] {
  const lines = feature.parts.flatMap((part) => (part.type === 'line' ? [segment(part)] : []));
  const outlines = feature.parts.flatMap((part) =>
    part.type === 'polygon'
      ? [
          track(
            feature,
            part.polygon.map((line) => segment({ type: 'line', line })),
            'polygon',
          ),
        ]
      : [],
  );
  return lines.length > 0 ? [track(feature, lines, 'line'), ...outlines] : outlines;
}

function track(feature: WholeFeature, segments: readonly string[], shape: FeatureGeometry['type']): string {
  return `<trk>${texts(feature)}${extensions(feature, shape)}${segments.join('')}</trk>`;
}

function segment({ line, heightsM, times }: FeatureLine): string {
  const points = line.map((place, i) => {
    const time = times?.[i];
    return `<trkpt ${position(place)}>${elevation(heightsM?.[i])}${time ? `<time>${escapeXml(time)}</time>` : ''}</trkpt>`;
  });
  return `<trkseg>${points.join('')}</trkseg>`;
}

function position([lng, lat]: LngLat): string {
  return `lat="${lat.toFixed(9)}" lon="${lng.toFixed(9)}"`;
}

function elevation(heightM: number | undefined): string {
  return heightM === undefined ? '' : `<ele>${heightM}</ele>`;
}

function texts({ name, description }: WholeFeature): string {
  return `${name ? `<name>${escapeXml(name)}</name>` : ''}${description ? `<desc>${escapeXml(description)}</desc>` : ''}`;
}

function extensions({ properties, dalaId, role }: WholeFeature, shape?: FeatureGeometry['type']): string {
  const fields = { ...properties, ...(dalaId && { dala_id: dalaId }), ...(role && { role }) };
  const marks = shape === 'polygon' ? '<dala:shape>polygon</dala:shape>' : '';
  const values = Object.entries(fields).map(
    ([name, value]) => `<dala:field name="${escapeXml(name)}">${escapeXml(String(value))}</dala:field>`,
  );
  return marks || values.length > 0 ? `<extensions>${marks}${values.join('')}</extensions>` : '';
}
