import { describe, expect, it } from 'vitest';
import { destination, distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { emptyStack, stackFor, stackSteps } from '../../../src/map/layer-stack';
import { mapColours, sortieColour } from '../../../src/map/map-colours';
import type { MapContent } from '../../../src/map/map-content';
import { placeOnSheet } from '../../../src/map/sheet';
import { boxArea, fieldContent, laneSorties } from '../support/sample-content';
import { recordedSheet } from '../support/recorded-sheet';

const colours = mapColours.light;
const field = fieldContent();
const middle: LngLat = [73.71, 43.51];

function paint(content: MapContent, zoom = 14, place = middle) {
  const { sheet, acts } = recordedSheet(place, zoom);
  const look = { colours, fontFamily: 'sans-serif', language: 'en', selected: content.selected } as const;
  for (const step of stackSteps(stackFor(content, emptyStack), look)) step(sheet);
  return { sheet, acts };
}

describe('painting', () => {
  it('writes the code of an area after all lines, so that no transect covers it', () => {
    const { acts } = paint({ areas: [{ area: boxArea('A1', [73.7, 43.5], 0.036) }], sorties: field.sorties ?? [] });
    const lastLine = acts.findLastIndex(({ call }) => call === 'stroke');
    const name = acts.findIndex(({ text }) => text === 'A1');
    expect(lastLine).toBeGreaterThan(0);
    expect(name).toBeGreaterThan(lastLine);
  });

  it('leaves out what lies beyond the sheet', () => {
    const areas = [{ area: boxArea('FAR', [75, 44], 0.02) }];
    expect(paint({ areas }).acts).toEqual([]);
  });

  it('draws the strip of a transect as wide as the line spacing on the ground', () => {
    const lineSpacingM = 60;
    const { sheet, acts } = paint(
      { coverage: { sorties: laneSorties(middle, { sorties: 1, lines: 2 }), lineSpacingM } },
      16,
    );
    const east = destination(middle, 90, 1000);
    const pxPerM = (placeOnSheet(sheet, east).x - placeOnSheet(sheet, middle).x) / distanceM(middle, east);
    const strip = acts.find(({ colour }) => colour === colours.coverage);
    expect((strip?.lineWidth ?? 0) / (lineSpacingM * pxPerM)).toBeCloseTo(1, 2);
  });

  it('draws the chosen sortie last and in full, and dims the others', () => {
    const selected = { kind: 'sortie', id: 'A1-P1-S03' } as const;
    const { acts } = paint({ sorties: field.sorties ?? [], selected });
    const lines = acts.filter(({ call, lineWidth }) => call === 'stroke' && lineWidth >= 2);
    const third = sortieColour(colours, 3);
    const alphaOf = (colour: string) =>
      new Set(lines.filter((line) => line.colour === colour).map(({ alpha }) => alpha));
    expect(alphaOf(third)).toEqual(new Set([1]));
    expect([...alphaOf(sortieColour(colours, 2))][0]).toBeLessThan(0.5);
    expect(acts.filter(({ text }) => text !== undefined).map(({ text }) => text)).toEqual(['3']);
  });

  it('numbers every sortie when none is chosen', () => {
    const texts = paint({ sorties: field.sorties ?? [] }, 12).acts.flatMap(({ text }) => text ?? []);
    expect(texts.toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('writes what a permission says, and lets paths outside of it glow beneath the sorties', () => {
    const grounds = [
      {
        id: 'p',
        polygons: [boxArea('', [73.7, 43.5], 0.036).polygon],
        isValid: true,
        words: ['Permission 7', '0–120 m'],
      },
    ];
    const outside: LngLat[][] = [[middle, [73.72, 43.52]]];
    const { acts } = paint({ permissions: { grounds, outside }, sorties: field.sorties ?? [] }, 13);
    const texts = acts.flatMap(({ text }) => text ?? []);
    expect(texts.slice(-2)).toEqual(['Permission 7', '0–120 m']);
    const glow = acts.findIndex(({ lineWidth, colour }) => lineWidth === 7 && colour === colours.noFly);
    expect(glow).toBeGreaterThan(0);
    expect(glow).toBeLessThan(acts.findIndex(({ colour }) => colour === sortieColour(colours, 1)));
    expect(
      paint({ permissions: { grounds, outside: [] } }, 13).acts.some(({ colour }) => colour === colours.noFly),
    ).toBe(false);
  });

  it('leaves out the transects of a plan that would be a blot, and photo points that would run together', () => {
    const plans = [{ id: 'plan', sorties: field.sorties ?? [] }];
    expect(paint({ plans }, 7).acts).toEqual([]);
    expect(paint({ plans }, 13).acts.length).toBeGreaterThan(0);
    expect(paint({ photoPoints: [middle] }, 13).acts).toEqual([]);
    expect(paint({ photoPoints: [middle] }, 16).acts).toHaveLength(1);
  });
});
