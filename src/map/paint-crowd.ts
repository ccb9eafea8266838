import type { Language } from '../i18n/language';
import { quantities } from '../i18n/quantities';
import type { WorldPoint } from '../geo/mercator';
import type { Look } from './painted-layer';
import type { Pen } from './pen';

/** Paints a crowd of sightings: a disc that grows with their number, and the number. */
export function paintCrowd(
  ctx: Pen,
  { colours, fontFamily, language }: Look,
  { count, at }: { count: number; at: WorldPoint },
): void {
  ctx.beginPath();
  ctx.arc(at.x, at.y, crowdRadiusPx(count), 0, 2 * Math.PI);
  ctx.fillStyle = colours.sighting;
  ctx.fill();
  ctx.strokeStyle = colours.home;
  ctx.lineWidth = 3;
  ctx.stroke();
  ctx.font = `600 13px ${fontFamily}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colours.onMarker;
  ctx.fillText(shortCount(count, language), at.x, at.y + 0.5);
}

/** Radius of a crowd's disc, px. */
function crowdRadiusPx(count: number): number {
  return Math.min(26, 13 + 3.2 * Math.log10(count));
}

/** A count that fits the disc: 950, 1.2k, 15k. The letter stands for a thousand in every language of the product. */
function shortCount(count: number, language: Language): string {
  if (count < 1000) return String(count);
  return `${quantities(language).number(count / 1000, count < 9950 ? 1 : 0)}k`;
}
