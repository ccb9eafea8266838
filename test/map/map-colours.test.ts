import { describe, expect, it } from 'vitest';
import { mapColours, sortieColour } from '../../src/map/map-colours';

/** WCAG 2.2 relative luminance and contrast of #rrggbb colours. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('mapColours', () => {
  it('writes and draws with a contrast of 7 to 1 in sunlight', () => {
    const {
      home,
      sorties,
      areaLines,
      label,
      quietLabel,
      accent,
      noFly,
      permission,
      transect,
      track,
      position,
      launch,
      region,
    } = mapColours.sunlight;
    const drawn = [
      ...sorties,
      ...Object.values(areaLines),
      label,
      quietLabel,
      accent,
      noFly,
      permission,
      transect,
      track,
      position,
      launch,
      region,
    ];
    for (const colour of drawn) expect.soft(contrast(colour, home), colour).toBeGreaterThanOrEqual(7);
  });

  it.each(['light', 'dark'] as const)('keeps names at 4.5 to 1 and lines at 3 to 1 in the %s theme', (theme) => {
    const { home, ground, sorties, areaLines, label, quietLabel, accent, noFly, permission, transect } =
      mapColours[theme];
    for (const colour of [label, quietLabel, permission])
      expect.soft(contrast(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
    for (const colour of [...sorties, ...Object.values(areaLines), accent, noFly, transect]) {
      expect.soft(contrast(colour, home), colour).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['light', 'dark', 'sunlight'] as const)(
    'numbers stay readable on every sortie and sighting in the %s theme',
    (theme) => {
      const { sorties, sighting, suspect, onMarker } = mapColours[theme];
      for (const colour of [...sorties, sighting, suspect]) {
        expect.soft(contrast(colour, onMarker), colour).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('gives the ninth sortie the first colour again', () => {
    const { light } = mapColours;
    expect(new Set(light.sorties).size).toBe(8);
    expect(sortieColour(light, 9)).toBe(sortieColour(light, 1));
  });
});
