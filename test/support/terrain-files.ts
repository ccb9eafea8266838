import { writeArrayBuffer } from 'geotiff';

/** An SRTM tile with `edge` samples to a side. */
export function hgtBytes(edge: number, heightOf: (column: number, row: number) => number): Uint8Array {
  const bytes = new Uint8Array(2 * edge * edge);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < edge * edge; i++) view.setInt16(2 * i, heightOf(i % edge, Math.floor(i / edge)));
  return bytes;
}

/** A GeoTIFF with its corner at 0, 0 and pixels of 30 units. */
export function tiffOf(
  heights: Float32Array,
  { columns, epsg }: { readonly columns: number; readonly epsg: number },
): Uint8Array {
  const code = epsg === 4326 ? { GeographicTypeGeoKey: epsg } : { ProjectedCSTypeGeoKey: epsg };
  return new Uint8Array(
    writeArrayBuffer(heights, {
      width: columns,
      height: heights.length / columns,
      SampleFormat: [3],
      BitsPerSample: [32],
      ModelPixelScale: [30, 30, 0],
      ModelTiepoint: [0, 0, 0, 0, 0, 0],
      GTModelTypeGeoKey: epsg === 4326 ? 2 : 1,
      GTRasterTypeGeoKey: 1,
      ...code,
    }),
  );
}
