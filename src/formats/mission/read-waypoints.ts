import type { Checked } from '../../survey/issue';
import { decodeText } from '../decode-text';
import { maxFeatures } from '../limits';
import type { VectorFile } from '../vector/feature';
import { type FeatureCollector, featureCollector } from '../vector/feature-collector';
import { mavCommand } from './mav-item';
import { mavPath, type ReadMavItem } from './mav-path';
import { launchFeature, pathFeatures, ringFeature } from './mission-features';

interface Row extends ReadMavItem {
  readonly sequence: number;
}

/**
 * A `QGC WPL` file of any writer: fields between tabs, spaces or commas, `#` comments. The first row is home if it is a plain
 * waypoint of absolute height numbered 0; rows of a fence (5001, 5002) become polygons. A row that is not 12 numbers is left out.
 */
export function readWaypoints(bytes: Uint8Array): Checked<VectorFile> {
  const [head = '', ...lines] = decodeText(bytes)
    .text.trimStart()
    .split(/\r\n|\n|\r/);
  if (!/^QGC WPL \d+\s*$/.test(head)) return { value: undefined, issues: [{ code: 'file-broken', severity: 'error' }] };
  const collector = featureCollector();
  const rows = readRows(lines, collector);
  const [first] = rows;
  const hasHome =
    first !== undefined && first.sequence === 0 && first.command === mavCommand.waypoint && first.frame === 0;
  if (hasHome) collector.add(launchFeature(positionOf(first)));
  for (const feature of pathFeatures(mavPath(hasHome ? rows.slice(1) : rows))) collector.add(feature);
  addFences(rows, collector);
  const { value, issues } = collector.finish();
  return { value: value && { ...value, rows: rows.length }, issues };
}

function readRows(lines: readonly string[], collector: FeatureCollector): Row[] {
  const rows: Row[] = [];
  lines.forEach((line, i) => {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return;
    const numbers = text.split(/[\t ,]+/).map(Number);
    const [sequence, , frame, command, ...params] = numbers;
    const isRow = numbers.length >= 11 && numbers.length <= 12 && numbers.every(Number.isFinite);
    if (!isRow || sequence === undefined || frame === undefined || command === undefined) {
      collector.report({
        code: 'mission-row-broken',
        severity: 'warning',
        where: { line: i + 2 },
        values: { line: i + 2 },
      });
    } else if (rows.length < maxFeatures) rows.push({ sequence, frame, command, params: params.slice(0, 7) });
  });
  return rows;
}

/** Vertices of one fence follow one another and each says how many there are. */
function addFences(rows: readonly Row[], collector: FeatureCollector): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!row || (row.command !== mavCommand.fenceInclusion && row.command !== mavCommand.fenceExclusion)) continue;
    const count = Math.max(1, Math.min(Math.floor(row.params[0] ?? 0), rows.length - i));
    const ring = rows.slice(i, i + count).filter(({ command }) => command === row.command);
    const places = ring.map(positionOf);
    collector.add(
      ringFeature([...places, ...places.slice(0, 1)], row.command === mavCommand.fenceExclusion ? 'no-fly' : 'fence'),
    );
    i += ring.length - 1;
  }
}

function positionOf({ params: [, , , , lat = Number.NaN, lng = Number.NaN, heightM = Number.NaN] }: Row): number[] {
  return [lng, lat, heightM];
}
