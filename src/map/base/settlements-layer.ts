import type { Language } from '../../i18n/language';
import { drawLabel } from '../label';
import { toWorld, type WorldPoint } from '../../geo/mercator';
import type { Look, PaintedLayer } from '../painted-layer';
import { isOnSheet, onSheet, type Sheet } from '../sheet';
import type { Settlement } from './base-map-data';
import { type LabelWish, placeLabels } from './place-labels';
import { placeName, placeRank, type Rank } from './place-names';
import type { Pen } from '../pen';

interface Place extends LabelWish {
  readonly name: string;
  readonly rank: Rank;
}

const firstZoom: Readonly<Record<Rank, number>> = { 1: 5, 2: 7, 3: 9 };
const dotGapPx = 8;
const farthestLabelPx = 200;

/** Settlements as dots with names; a name that would touch a more important one is left out. */
export function settlementsLayer(settlements: readonly Settlement[]): PaintedLayer {
  const points = settlements.map(({ name, place }) => ({ geoName: name, at: toWorld(place), rank: placeRank(name) }));
  points.sort((one, other) => one.rank - other.rank);
  const placed = new Map<string, Place[]>();
  const placesAt = ({ ctx, zoom, worldPx }: Sheet, { language, fontFamily }: Look): Place[] => {
    const key = `${language} ${zoom} ${fontFamily}`;
    let places = placed.get(key);
    if (!places) {
      const wishes = points
        .filter(({ rank }) => zoom >= firstZoom[rank])
        .map((point) => wish(ctx, point, { language, fontFamily }));
      places = placeLabels(wishes, worldPx);
      placed.set(key, places);
    }
    return places;
  };
  return {
    paint(sheet, look) {
      for (const place of placesAt(sheet, look)) {
        const { x, y } = place.at;
        if (isOnSheet(sheet, { left: x, right: x, top: y, bottom: y }, farthestLabelPx)) paintPlace(sheet, look, place);
      }
    },
  };
}

function wish(
  ctx: Pen,
  { geoName, at, rank }: { geoName: string; at: WorldPoint; rank: Rank },
  { language, fontFamily }: { language: Language; fontFamily: string },
): Place {
  const name = placeName(geoName, language);
  ctx.font = fontOf(rank, fontFamily);
  return { name, rank, at, widthPx: ctx.measureText(name).width + dotGapPx + 8, heightPx: 18 };
}

function paintPlace(sheet: Sheet, { colours, fontFamily }: Look, { name, rank, at }: Place): void {
  const { ctx } = sheet;
  const { x, y } = onSheet(sheet, at);
  ctx.beginPath();
  ctx.arc(x, y, rank === 1 ? 4 : 3, 0, 2 * Math.PI);
  ctx.fillStyle = colours.home;
  ctx.fill();
  ctx.strokeStyle = colours.label;
  ctx.lineWidth = 1.5;
  ctx.stroke();
  const label = { at: { x: x + dotGapPx, y }, halo: colours.halo, font: fontOf(rank, fontFamily) };
  drawLabel(ctx, name, { ...label, align: 'left', colour: rank === 3 ? colours.quietLabel : colours.label });
}

function fontOf(rank: Rank, fontFamily: string): string {
  return `${rank === 1 ? '600 14px' : rank === 2 ? '500 13px' : '400 12px'} ${fontFamily}`;
}
