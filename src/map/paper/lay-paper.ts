import type { MapView } from '../map-view';
import { toWorld, worldSizePx } from '../../geo/mercator';
import { gridStepDeg, gridTicks } from '../base/grid-ticks';
import { scaleBarOf } from '../scale-bar';
import type { LegendLine, PaperBox, PaperMark, PaperText } from './paper-mark';

/** What stands on the paper besides the map's picture. */
export interface PaperContent {
  /** The size at which the map is on the screen, px. */
  readonly map: { readonly widthPx: number; readonly heightPx: number };
  readonly view: MapView;
  readonly title: string;
  /** Beneath the title: the operation, the date. */
  readonly facts: readonly string[];
  /** At the foot: whom to credit, what the picture is good for. */
  readonly notes: readonly string[];
  readonly legendTitle: string;
  readonly legend: readonly LegendLine[];
  readonly hasGrid: boolean;
  /** The letter of the arrow. */
  readonly north: string;
  /** A grid line's degrees in words. */
  degrees(deg: number, stepDeg: number, axis: 'lat' | 'lng'): string;
  /** The length of the scale bar in words. */
  scale(lengthM: number): string;
}

/** A sheet of A4 without its margins. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PaperMark[];
}

/** A hair less than what A4 leaves between margins of 12 mm, so that nothing runs on to a second page. */
const [across, upright] = [
  { width: 1092, height: 740 },
  { width: 744, height: 1088 },
];
const [ink, quiet, faint] = ['#000000', '#555555', '#00000059'];
const [headHeight, highestLine, noteHeight, gap] = [64, 24, 15, 14];
const legendWidth = 296;
/** The frame has room around it for the degrees. */
const margin = 16;

/** A letter's share of its size, on average: nothing measures letters here. */
const letterShare = 0.56;
const [legendSize, noteSize] = [13, 11];

interface Layout {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly notes: readonly string[];
  readonly scale: number;
  /** The map's picture. */
  readonly box: PaperBox;
  readonly legend: PaperBox;
  readonly columns: number;
}

/** The paper of a map, across with the legend beside it or upright with the legend beneath it, as the map becomes larger. */
export function layPaper(content: PaperContent): Paper {
  const [one, other] = [layAcross(content), layUpright(content)];
  const layout = one.scale >= other.scale ? one : other;
  const { sheet, box, notes, scale } = layout;
  const frame = { d: `M0 0h${box.width}v${box.height}h${-box.width}z`, x: box.x, y: box.y, stroke: ink, width: 2 };
  return {
    ...sheet,
    marks: [
      ...headMarks(content, sheet.width),
      { kind: 'picture', box },
      ...(content.hasGrid ? gridMarks(content, box, scale) : []),
      { kind: 'path', path: frame },
      ...barMarks(content, box, scale),
      ...arrowMarks(content, box),
      ...legendMarks(content, layout),
      ...notes.map((note, i) => {
        const y = sheet.height - (notes.length - 1 - i) * noteHeight - 4;
        return textMark(note, { x: margin, y, size: noteSize, colour: quiet });
      }),
    ],
  };
}

function layAcross(content: PaperContent): Layout {
  const notes = notesOn(across.width, content);
  const room = {
    width: across.width - 3 * margin - gap - legendWidth,
    height: across.height - headHeight - 2 * margin - notes.length * noteHeight - gap,
  };
  const { box, scale } = fitted(content, room);
  const legend = { x: across.width - legendWidth, y: box.y, width: legendWidth, height: room.height };
  return { sheet: across, notes, scale, box, legend, columns: 1 };
}

function layUpright(content: PaperContent): Layout {
  const notes = notesOn(upright.width, content);
  const columns = 2;
  const lines = content.legend.length === 0 ? 0 : Math.ceil(content.legend.length / columns) + 1;
  const room = {
    width: upright.width - 2 * margin,
    height: upright.height - headHeight - 2 * margin - lines * highestLine - notes.length * noteHeight - 2 * gap,
  };
  const { box, scale } = fitted(content, room);
  const y = box.y + box.height + margin + gap;
  const legend = { x: margin, y, width: room.width, height: lines * highestLine };
  return { sheet: upright, notes, scale, box, legend, columns };
}

/** The map as large as the room permits, in its middle. */
function fitted({ map }: PaperContent, room: { readonly width: number; readonly height: number }) {
  const scale = Math.min(room.width / map.widthPx, room.height / map.heightPx);
  const [width, height] = [map.widthPx * scale, map.heightPx * scale];
  return { scale, box: { x: margin + (room.width - width) / 2, y: headHeight + margin, width, height } };
}

function notesOn(width: number, { notes }: PaperContent): readonly string[] {
  return notes.flatMap((note) => inLines(note, (width - 2 * margin) / (noteSize * letterShare)));
}

/** Text in lines of at most so many letters, broken between words. */
function inLines(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length === 0 || longer.length > letters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function headMarks({ title, facts }: PaperContent, width: number): readonly PaperMark[] {
  // A letter takes about half of its height.
  const size = Math.min(28, (width - 2 * margin) / Math.max(1, title.length) / letterShare);
  return [
    textMark(title, { x: margin, y: 28, size, weight: 600 }),
    textMark(facts.join(' · '), { x: margin, y: 54, size: 15, colour: quiet }),
  ];
}

/** Meridians and parallels over the picture, their degrees outside the frame. */
function gridMarks(
  { view: { center, zoom, bounds }, degrees }: PaperContent,
  box: PaperBox,
  scale: number,
): readonly PaperMark[] {
  const stepDeg = gridStepDeg(zoom);
  const middle = toWorld(center);
  const unit = worldSizePx(zoom) * scale;
  const [x0, y0] = [box.x + box.width / 2, box.y + box.height / 2];
  const meridians = gridTicks(bounds.west, bounds.east, stepDeg).flatMap((lng): PaperMark[] => {
    const x = x0 + (toWorld([lng, 0]).x - middle.x) * unit;
    const text = degrees(lng, stepDeg, 'lng');
    const path = { d: `M0 0v${box.height}`, x, y: box.y, stroke: faint, width: 1 };
    const isInside = x > box.x + 30 && x < box.x + box.width - 30;
    const label = textMark(text, { x, y: box.y - 4, size: 12, align: 'middle', colour: quiet });
    return [{ kind: 'path', path }, ...(isInside ? [label] : [])];
  });
  const parallels = gridTicks(bounds.south, bounds.north, stepDeg).flatMap((lat): PaperMark[] => {
    const y = y0 + (toWorld([0, lat]).y - middle.y) * unit;
    const text = degrees(lat, stepDeg, 'lat');
    const path = { d: `M0 0h${box.width}`, x: box.x, y, stroke: faint, width: 1 };
    const label = textMark(text, { x: box.x + 4, y: y - 3, size: 12, colour: ink, halo: '#ffffff' });
    return [{ kind: 'path', path }, ...(y > box.y + 20 ? [label] : [])];
  });
  return [...meridians, ...parallels];
}

/** The scale at the picture's middle. */
function barMarks({ view, scale: words }: PaperContent, box: PaperBox, scale: number): readonly PaperMark[] {
  const { lengthM, widthPx } = scaleBarOf(view.center, view.zoom);
  const length = widthPx * scale;
  const [x, y] = [box.x + 14, box.y + box.height - 16];
  return [
    {
      kind: 'path',
      path: { d: `M-6 -26h${length + 12}v34h${-length - 12}z`, x, y, fill: '#ffffff', fillOpacity: 0.85 },
    },
    { kind: 'path', path: { d: `M0 -7v7h${length}v-7M${length / 2} -4v4`, x, y, stroke: ink, width: 2 } },
    textMark(words(lengthM), { x: x + length / 2, y: y - 10, size: 13, weight: 600, align: 'middle' }),
  ];
}

/** North is up everywhere on a map of this projection. */
function arrowMarks({ north }: PaperContent, box: PaperBox): readonly PaperMark[] {
  const [x, y] = [box.x + box.width - 30, box.y + 14];
  return [
    { kind: 'path', path: { d: 'M-20 -6h40v70h-40z', x, y, fill: '#ffffff', fillOpacity: 0.85 } },
    { kind: 'path', path: { d: 'M0 0l12 36l-12 -8l-12 8z', x, y, fill: ink } },
    textMark(north, { x, y: y + 56, size: 18, weight: 600, align: 'middle' }),
  ];
}

function legendMarks(content: PaperContent, { legend: at, columns }: Layout): readonly PaperMark[] {
  const { legend, legendTitle } = content;
  if (legend.length === 0) return [];
  const rows = Math.ceil(legend.length / columns);
  const [columnWidth, lineHeight] = [at.width / columns, Math.min(highestLine, at.height / (rows + 1))];
  const longest = Math.floor((columnWidth - 40) / (legendSize * letterShare));
  const lines = legend.flatMap(({ text, sign }, i): PaperMark[] => {
    const x = at.x + Math.floor(i / rows) * columnWidth;
    const y = at.y + ((i % rows) + 1) * lineHeight;
    const paths = sign.map((path) => ({ ...path, x: x + (path.x ?? 0), y: y + (path.y ?? 0) }));
    const words = text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
    return [
      ...paths.map((path): PaperMark => ({ kind: 'path', path })),
      textMark(words, { x: x + 36, y: y + 14, size: legendSize }),
    ];
  });
  return [textMark(legendTitle, { x: at.x, y: at.y + 14, size: 15, weight: 600 }), ...lines];
}

function textMark(text: string, style: Pick<PaperText, 'x' | 'y' | 'size'> & Partial<PaperText>): PaperMark {
  return { kind: 'text', text: { text, weight: 400, align: 'start', colour: ink, ...style } };
}
