import type { Checked } from '../../survey/issue';
import { readZip } from '../zip';
import type { VectorFile } from './feature';
import { readKml } from './read-kml';

/** The first KML file of a KMZ: `doc.kml` if there is one. Images and other files in it are not read. */
export function readKmz(bytes: Uint8Array): Checked<VectorFile> {
  const zip = readZip(bytes, { wanted: (name) => /\.kml$/i.test(name) });
  if (!zip.value) return { value: undefined, issues: zip.issues };
  const main = zip.value.find(({ name }) => /(^|\/)doc\.kml$/i.test(name)) ?? zip.value[0];
  if (!main) return { value: undefined, issues: [...zip.issues, { code: 'kmz-without-kml', severity: 'error' }] };
  const file = readKml(main.bytes);
  const others = zip.value.length - 1;
  const left = others > 0 ? [{ code: 'kmz-more-kml', severity: 'warning', values: { count: others } } as const] : [];
  return { value: file.value, issues: [...zip.issues, ...file.issues, ...left] };
}
