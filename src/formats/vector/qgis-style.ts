import { escapeXml } from '../xml';
import type { FeatureGeometry } from './feature';
import type { RoleStyle } from './feature-role';

/** A column with the words that a person reads for it. */
export interface ColumnAlias {
  readonly column: string;
  readonly words: string;
}

/** A style as QGIS 3 keeps it in `layer_styles`: one symbol for the layer, or one for each value of a column, and an alias for each column. */
export function qgisStyle(
  shape: FeatureGeometry['type'],
  style: RoleStyle,
  aliases: readonly ColumnAlias[] = [],
): string {
  const symbol = { point: 'marker', line: 'line', polygon: 'fill' }[shape];
  const alias = aliases.map(
    ({ column, words }, i) => `<alias field="${escapeXml(column)}" index="${i}" name="${escapeXml(words)}"/>`,
  );
  return [
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>",
    '<qgis version="3.22.0" styleCategories="Symbology|Fields">',
    renderer(shape, style, symbol),
    `<aliases>${alias.join('')}</aliases>`,
    '</qgis>',
  ].join('');
}

function renderer(shape: FeatureGeometry['type'], style: RoleStyle, type: string): string {
  const { by, ...rest } = style;
  const classes = [
    ...Object.entries(by?.colours ?? {}).map(([value, colour]) => ({
      value,
      style: { ...rest, line: colour, fill: colour },
    })),
    { value: '', style: rest },
  ];
  const symbols = classes.map(
    (one, i) =>
      `<symbol type="${type}" name="${i}" alpha="1" clip_to_extent="1" force_rhr="0">${symbolLayer(shape, one.style)}</symbol>`,
  );
  const attributes = 'forceraster="0" symbollevels="0" enableorderby="0"';
  const kind = by ? `type="categorizedSymbol" attr="${escapeXml(by.column)}"` : 'type="singleSymbol"';
  const categories = classes.map(
    ({ value }, i) => `<category render="true" symbol="${i}" value="${escapeXml(value)}" label="${escapeXml(value)}"/>`,
  );
  return [
    `<renderer-v2 ${kind} ${attributes}>`,
    by ? `<categories>${categories.join('')}</categories>` : '',
    `<symbols>${symbols.join('')}</symbols><rotation/><sizescale/></renderer-v2>`,
  ].join('');
}

function symbolLayer(
  shape: FeatureGeometry['type'],
  { line, widthPx, fill = line, fillOpacity = 0 }: RoleStyle,
): string {
  const widthMm = (widthPx * 0.26).toFixed(2);
  if (shape === 'line')
    return layer('SimpleLine', { line_color: rgba(line, 1), line_width: widthMm, line_width_unit: 'MM' });
  const outline = {
    outline_color: rgba(line, 1),
    outline_style: 'solid',
    outline_width: widthMm,
    outline_width_unit: 'MM',
  };
  if (shape === 'point')
    return layer('SimpleMarker', { name: 'circle', color: rgba(fill, 1), size: '3', size_unit: 'MM', ...outline });
  return layer('SimpleFill', { color: rgba(fill, fillOpacity), style: fillOpacity > 0 ? 'solid' : 'no', ...outline });
}

/** Options twice: as QGIS 3.24 and later read them, and as older ones do. */
function layer(name: string, values: Readonly<Record<string, string>>): string {
  const options = Object.entries(values).map(
    ([key, value]) => `<Option type="QString" name="${key}" value="${value}"/>`,
  );
  const props = Object.entries(values).map(([key, value]) => `<prop k="${key}" v="${value}"/>`);
  const body = `<Option type="Map">${options.join('')}</Option>${props.join('')}`;
  return `<layer class="${name}" enabled="1" locked="0" pass="0">${body}</layer>`;
}

function rgba(rgb: string, opacity: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return `${red},${green},${blue},${Math.round(opacity * 255)}`;
}
