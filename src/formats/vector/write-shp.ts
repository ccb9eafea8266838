import { type Bounds, boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import type { FeatureGeometry } from './feature';

/** Shapes of one .shp file: all of one type. */
export type ShpShape = 'point' | 'line' | 'polygon';

const shapeTypes: Readonly<Record<ShpShape, number>> = { point: 1, line: 3, polygon: 5 };

/** The .shp and .shx files of shapes (ESRI Shapefile Technical Description, 1998), one record for the parts of a feature. */
export function writeShp(
  shape: ShpShape,
  features: readonly (readonly FeatureGeometry[])[],
): { readonly shp: Uint8Array; readonly shx: Uint8Array } {
  const records = features.map((parts) => (shape === 'point' ? pointRecord(parts) : pathRecord(shape, parts)));
  const shp = new Uint8Array(records.reduce((sum, record) => sum + 8 + record.byteLength, 100));
  const shx = new Uint8Array(100 + records.length * 8);
  const [shpView, shxView] = [new DataView(shp.buffer), new DataView(shx.buffer)];
  let at = 100;
  records.forEach((record, i) => {
    shpView.setInt32(at, i + 1);
    shpView.setInt32(at + 4, record.byteLength / 2);
    shxView.setInt32(100 + i * 8, at / 2);
    shxView.setInt32(104 + i * 8, record.byteLength / 2);
    shp.set(record, at + 8);
    at += 8 + record.byteLength;
  });
  const bounds = boundsOf(features.flatMap((parts) => parts.flatMap(pathsOf)).flat());
  for (const view of [shpView, shxView]) writeHeader(view, shapeTypes[shape], bounds);
  return { shp, shx };
}

function writeHeader(view: DataView, type: number, bounds: Bounds | undefined): void {
  view.setInt32(0, 9994);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  if (bounds) writeBox(view, 36, bounds);
}

function writeBox(view: DataView, at: number, { west, south, east, north }: Bounds): void {
  [west, south, east, north].forEach((value, i) => view.setFloat64(at + i * 8, value, true));
}

function pointRecord([part]: readonly FeatureGeometry[]): Uint8Array {
  const record = new Uint8Array(20);
  const view = new DataView(record.buffer);
  view.setInt32(0, shapeTypes.point, true);
  const [lng, lat] = part?.type === 'point' ? part.place : [0, 0];
  view.setFloat64(4, lng, true);
  view.setFloat64(12, lat, true);
  return record;
}

function pathRecord(shape: ShpShape, parts: readonly FeatureGeometry[]): Uint8Array {
  const paths = parts.flatMap(pathsOf);
  const places = paths.flat();
  const record = new Uint8Array(44 + paths.length * 4 + places.length * 16);
  const view = new DataView(record.buffer);
  view.setInt32(0, shapeTypes[shape], true);
  writeBox(view, 4, boundsOf(places) ?? { west: 0, south: 0, east: 0, north: 0 });
  view.setInt32(36, paths.length, true);
  view.setInt32(40, places.length, true);
  let start = 0;
  paths.forEach((path, i) => {
    view.setInt32(44 + i * 4, start, true);
    start += path.length;
  });
  places.forEach(([lng, lat], i) => {
    const at = 44 + paths.length * 4 + i * 16;
    view.setFloat64(at, lng, true);
    view.setFloat64(at + 8, lat, true);
  });
  return record;
}

/** Shapefiles wind outer rings clockwise, the other way round than RFC 7946. */
function pathsOf(geometry: FeatureGeometry): readonly (readonly LngLat[])[] {
  if (geometry.type === 'point') return [[geometry.place]];
  return geometry.type === 'line' ? [geometry.line] : geometry.polygon.map((ring) => ring.toReversed());
}
