import type { TileTheme } from '../../survey/map-tile';
import { type MapColours, mapColours } from '../map-colours';

type GroundColours = Readonly<Record<TileTheme, string>>;

const light: GroundColours = {
  land: '#f2eee5',
  sand: '#efe4c4',
  wood: '#dde3c8',
  built: '#e6dfd4',
  ice: '#eef3f5',
  water: '#b9d3de',
  building: '#d8cfc1',
  waterway: '#8fb8c9',
  path: '#b3a690',
  road: '#ffffff',
  'main-road': '#e9b872',
  rail: '#8b8478',
  boundary: '#9c8f7c',
  place: '#3d372e',
  peak: '#6a6154',
  other: '#cfc5b4',
};

const dark: GroundColours = {
  land: '#24201a',
  sand: '#2f2a1d',
  wood: '#252a1c',
  built: '#2d2822',
  ice: '#2b3033',
  water: '#1d3440',
  building: '#3a342c',
  waterway: '#2f5566',
  path: '#5a5144',
  road: '#4b443a',
  'main-road': '#86683a',
  rail: '#6b655b',
  boundary: '#7d7465',
  place: '#e8e1d4',
  peak: '#aaa090',
  other: '#3a342c',
};

const sunlight: GroundColours = {
  ...light,
  land: '#ffffff',
  wood: '#e3ecd0',
  built: '#eeeeee',
  water: '#9cc6dd',
  waterway: '#2f6f96',
  path: '#6b5d45',
  road: '#8c8272',
  'main-road': '#a85b00',
  rail: '#3c3833',
  boundary: '#000000',
};

/** The colours of vector tiles that go with those of the map. */
export function groundColours(colours: MapColours): GroundColours {
  if (colours === mapColours.dark) return dark;
  return colours === mapColours.sunlight ? sunlight : light;
}
