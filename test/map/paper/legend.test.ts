import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/geo/bounds';
import type { LngLat } from '../../../src/geo/lng-lat';
import { mapColours } from '../../../src/map/map-colours';
import type { MapContent } from '../../../src/map/map-content';
import { legendOf } from '../../../src/map/paper/legend';

const view: Bounds = { west: 71, south: 43, east: 72, north: 44 };
const style = { colours: mapColours.light, translate: (key: string) => key };

const square = (west: number, south: number): [LngLat, LngLat, LngLat, LngLat, LngLat] => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];
const zone = (at: number) => ({
  kind: 'no-fly-zone' as const,
  id: String(at),
  name: 'Zone',
  polygon: [square(at, 43.5)] as const,
  marginM: 0,
});

function said(content: MapContent): readonly string[] {
  return legendOf({ content, view }, style).map(({ text }) => text);
}

describe('legendOf', () => {
  it('names what lies in the view and nothing that lies outside of it', () => {
    expect(said({ noFlyZones: [zone(71.5)] })).toEqual(['layers.noFlyZones']);
    expect(said({ noFlyZones: [zone(75)] })).toEqual([]);
  });

  it('names permissions, and paths that leave them, where they are seen', () => {
    const grounds = [{ id: 'p', polygons: [[square(71.5, 43.5)] as const], isValid: true, words: ['Permission 7'] }];
    const outside: LngLat[][] = [
      [
        [71.5, 43.5],
        [71.6, 43.6],
      ],
    ];
    expect(said({ permissions: { grounds, outside } })).toEqual(['layers.permissions', 'map-paper.outside-permission']);
    expect(said({ permissions: { grounds, outside: [] } })).toEqual(['layers.permissions']);
  });

  it('names no layer that is switched off', () => {
    expect(said({ noFlyZones: [zone(71.5)], hidden: ['noFlyZones'] })).toEqual([]);
  });

  it('names reference layers by their own names, the topmost first', () => {
    const layer = (name: string, place: LngLat) => ({
      id: name,
      name,
      colour: 1,
      isLabelled: true,
      features: [{ name: '', shape: { type: 'point' as const, place } }],
    });
    const references = [layer('Реки', [71.5, 43.5]), layer('Дороги', [71.6, 43.5]), layer('Далеко', [60, 50])];
    expect(said({ references })).toEqual(['Дороги', 'Реки']);
  });

  it('tells where the device is', () => {
    expect(said({ position: { place: [71.5, 43.5], accuracyM: 5 } })).toEqual(['map.position']);
  });
});
