import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/geo/lng-lat';
import { emptyStack, findIn, looksSame, outlinesNear, stackFor } from '../../src/map/layer-stack';
import type { MapContent } from '../../src/map/map-content';
import { toWorld, worldSizePx } from '../../src/geo/mercator';
import { box, boxArea, fieldContent, sightingAt } from './support/sample-content';

const content = fieldContent();

function tapAt(place: LngLat, zoom = 14) {
  return { point: toWorld(place), zoom, reach: 16 / worldSizePx(zoom) };
}

describe('stackFor', () => {
  it('prepares again only what changed', () => {
    const before = stackFor(content, emptyStack);
    const after = stackFor({ ...content, areas: [] }, before);
    expect(after.layers.get('areas')).not.toBe(before.layers.get('areas'));
    for (const noun of ['sorties', 'sightings', 'noFlyZones', 'launchSites'] as const) {
      expect(after.layers.get(noun)).toBe(before.layers.get(noun));
    }
  });

  it('drops what is not shown any more', () => {
    const before = stackFor(content, emptyStack);
    const { sorties: _, ...others } = content;
    expect(stackFor(others, before).layers.has('sorties')).toBe(false);
  });

  it('has nothing to paint again when only the position moved', () => {
    const before = stackFor(content, emptyStack);
    const position = { place: [73, 43] as const, accuracyM: 4 };
    expect(looksSame(before, stackFor({ ...content, position }, before))).toBe(true);
    expect(looksSame(before, stackFor({ ...content, selected: { kind: 'area', id: 'area-A1' } }, before))).toBe(false);
  });
});

describe('findIn', () => {
  const find = (shown: MapContent, place: LngLat) => findIn(stackFor(shown, emptyStack), tapAt(place));

  it('finds a sighting before the area beneath it', () => {
    const at: LngLat = [73.71, 43.51];
    const areas = [{ area: boxArea('A1', [73.7, 43.5], 0.036) }];
    const number = 3;
    const id = `sighting-${number}`;
    expect(find({ areas, sightings: [sightingAt(number, at)] }, at)).toEqual({ feature: { kind: 'sighting', id } });
    expect(find({ areas, sightings: [sightingAt(number, [73.6, 43.51])] }, at)).toEqual({
      feature: { kind: 'area', id: 'area-A1' },
    });
  });

  it('finds the smaller of two areas that lie on each other', () => {
    const areas = [boxArea('WIDE', [73.6, 43.4], 0.3), boxArea('SMALL', [73.7, 43.5], 0.02)].map((area) => ({ area }));
    expect(find({ areas }, [73.71, 43.505])).toEqual({ feature: { kind: 'area', id: 'area-SMALL' } });
  });

  it('does not find an area in its hole', () => {
    const area = boxArea('RING', [73.7, 43.5], 0.1);
    const holed = { ...area, polygon: [area.polygon[0], box([73.72, 43.52], 0.05, 0.03)[0]] as const };
    expect(find({ areas: [{ area: holed }] }, [73.745, 43.535])).toBeUndefined();
    expect(find({ areas: [{ area: holed }] }, [73.71, 43.51])).toBeDefined();
  });

  it('finds the sortie whose transect is nearest to the finger', () => {
    const transect = content.sorties?.[2]?.legs.find(({ kind }) => kind === 'transect')?.points[0]?.position;
    if (!transect) throw new Error('The content has no third sortie.');
    const beside: LngLat = [transect[0] - 0.0001, transect[1] + 0.008];
    expect(find({ sorties: content.sorties ?? [] }, beside)).toEqual({ feature: { kind: 'sortie', id: 'A1-P1-S03' } });
  });

  it('finds nothing in a layer that is switched off', () => {
    const areas = [{ area: boxArea('A1', [73.7, 43.5], 0.036) }];
    expect(find({ areas, hidden: ['areas'] }, [73.71, 43.51])).toBeUndefined();
  });
});

describe('outlinesNear', () => {
  it('offers outlines near the finger to snap to, but not that of the polygon being edited', () => {
    const [near, far] = [boxArea('NEAR', [73.7, 43.5], 0.02), boxArea('FAR', [74.7, 43.5], 0.02)];
    const stack = stackFor({ areas: [{ area: near }, { area: far }] }, emptyStack);
    expect(outlinesNear(stack, tapAt([73.7, 43.5]), undefined)).toHaveLength(1);
    expect(outlinesNear(stack, tapAt([73.7, 43.5]), near.polygon)).toHaveLength(0);
  });
});
