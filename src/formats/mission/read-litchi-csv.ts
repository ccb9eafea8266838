import type { Checked } from '../../survey/issue';
import { csvTable } from '../csv-rows';
import { decodeText } from '../decode-text';
import { maxFeatures } from '../limits';
import type { VectorFile } from '../vector/feature';
import { featureCollector } from '../vector/feature-collector';
import { pathFeatures, type ReadWaypoint } from './mission-features';

/** A Litchi mission, in any of the header variants that have latitude and longitude. Heights are above take-off. */
export function readLitchiCsv(bytes: Uint8Array): Checked<VectorFile> {
  const { header, rows } = csvTable(decodeText(bytes).text.replace(/^\uFEFF/, ''), { maxRows: maxFeatures });
  const column = (name: string) => header.findIndex((title) => title.toLowerCase() === name);
  const [lat, lng, height, speed] = [
    column('latitude'),
    column('longitude'),
    column('altitude(m)'),
    column('speed(m/s)'),
  ];
  if (lat < 0 || lng < 0)
    return { value: undefined, issues: [{ code: 'table-without-coordinates', severity: 'error' }] };
  const collector = featureCollector();
  const waypoints: ReadWaypoint[] = [];
  rows.forEach((row, i) => {
    const position = [number(row[lng]), number(row[lat]), number(row[height])];
    if (Number.isFinite(position[0]) && Number.isFinite(position[1])) {
      const speedMS = number(row[speed]);
      waypoints.push({ position, properties: Number.isFinite(speedMS) ? { speedMS } : {} });
    } else
      collector.report({
        code: 'mission-row-broken',
        severity: 'warning',
        where: { line: i + 2 },
        values: { line: i + 2 },
      });
  });
  for (const feature of pathFeatures(waypoints)) collector.add(feature);
  const { value, issues } = collector.finish();
  return { value: value && { ...value, rows: rows.length }, issues };
}

function number(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
}
