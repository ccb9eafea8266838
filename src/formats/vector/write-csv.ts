import { csvCell } from '../csv-cell';
import type { PropertyValue, VectorFeature } from './feature';
import { groupParts, type WholeFeature } from './group-parts';
import type { ExportFeature } from './record-features';
import { fieldTable } from './table-fields';
import { wktOf } from './write-wkt';

const byteOrderMark = '\uFEFF';

/**
 * A table with a row a feature: `latitude` and `longitude` if all are points, else a `wkt` column. UTF-8 with the mark that
 * spreadsheets need for Kazakh letters; no cell is taken for a formula.
 */
export function writeCsv(features: readonly (ExportFeature | VectorFeature)[]): string {
  const whole = groupParts(features);
  const isPoints = whole.every(({ parts }) => parts.length === 1 && parts[0].type === 'point');
  const places = isPoints ? ['latitude', 'longitude'] : ['wkt'];
  const table = fieldTable(whole);
  const names = table.columns.map(({ name }) => name).filter((name) => !places.includes(name));
  const rows = whole.map((feature, i) => [
    ...names.map((name) => table.rows[i]?.[name]),
    ...placeCells(feature, isPoints),
  ]);
  const lines = [[...names, ...places], ...rows].map((cells) => cells.map(csvCell).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function placeCells({ parts }: WholeFeature, isPoints: boolean): readonly PropertyValue[] {
  const [first] = parts;
  if (!isPoints || first.type !== 'point') return [wktOf(parts)];
  return [first.place[1], first.place[0]].map((degrees) => Number(degrees.toFixed(9)));
}
