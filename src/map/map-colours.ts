/** The looks that a map can have: by day, at night, and in direct sun (contrast of at least 7:1). */
export type MapTheme = 'light' | 'dark' | 'sunlight';

/** Whether an area has been seen lately, as its revisit interval says. */
export type AreaState = 'never-flown' | 'overdue' | 'due' | 'fresh';

/** Every colour that the map paints with. */
export interface MapColours {
  readonly ground: string;
  readonly home: string;
  readonly border: string;
  readonly region: string;
  readonly graticule: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly halo: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly outline: string;
  readonly district: string;
  readonly noFly: string;
  readonly noFlyFill: string;
  readonly permission: string;
  readonly transect: string;
  readonly coverage: string;
  readonly track: string;
  readonly position: string;
  readonly launch: string;
  readonly sighting: string;
  readonly suspect: string;
  readonly onMarker: string;
  /** Fill and outline of areas: from dark (never flown) to bright (fresh), after cividis. */
  readonly areas: Readonly<Record<AreaState, string>>;
  readonly areaLines: Readonly<Record<AreaState, string>>;
  /** Eight colours that stay apart for colour-blind eyes; numbers and arrows go with them. */
  readonly sorties: readonly string[];
}

const light: MapColours = {
  ground: '#ece7de',
  home: '#f7f3ec',
  border: '#8f8676',
  region: '#a8793a',
  graticule: '#d8d0c2',
  label: '#3d372e',
  quietLabel: '#6a6154',
  halo: '#f7f3ecd9',
  accent: '#c26a00',
  onAccent: '#ffffff',
  outline: '#2b2620',
  district: '#6e6455',
  noFly: '#b3261e',
  noFlyFill: '#b3261e14',
  permission: '#005f6b',
  transect: '#4d5a6b',
  coverage: '#0b5fa533',
  track: '#5b2a86',
  position: '#0b5fa5',
  launch: '#2b2620',
  sighting: '#1f6b3a',
  suspect: '#9c1c4b',
  onMarker: '#ffffff',
  areas: { 'never-flown': '#00326e', overdue: '#575c6d', due: '#a59c74', fresh: '#f2cc33' },
  areaLines: { 'never-flown': '#00326e', overdue: '#43485a', due: '#6f6540', fresh: '#94700a' },
  sorties: ['#0b5fa5', '#c2410c', '#00785a', '#a3247e', '#6d4aad', '#7a4a00', '#007a94', '#3a3a3a'],
};

const dark: MapColours = {
  ...light,
  ground: '#191612',
  home: '#211d18',
  border: '#7d7465',
  region: '#c08d48',
  graticule: '#322c25',
  label: '#e8e1d4',
  quietLabel: '#aaa090',
  halo: '#191612d9',
  accent: '#f2a33c',
  onAccent: '#1a1206',
  outline: '#f4eee3',
  district: '#a59a88',
  noFly: '#ff7a6e',
  noFlyFill: '#ff7a6e1f',
  permission: '#5fd6d0',
  transect: '#b4c0cf',
  coverage: '#69b3f038',
  track: '#cba6f0',
  position: '#69b3f0',
  launch: '#f4eee3',
  sighting: '#62c984',
  suspect: '#ff86ac',
  onMarker: '#191612',
  areas: { 'never-flown': '#3f6fbd', overdue: '#8f93a3', due: '#bcae7b', fresh: '#fee838' },
  areaLines: { 'never-flown': '#7fa6e6', overdue: '#a9adbb', due: '#cdc08d', fresh: '#fee838' },
  sorties: ['#56b4f5', '#ff8f5e', '#3fd0a3', '#f08bd0', '#b7a0ff', '#e0b458', '#5fd6ee', '#e6e6e6'],
};

const sunlight: MapColours = {
  ...light,
  ground: '#ffffff',
  home: '#ffffff',
  border: '#000000',
  region: '#6b3d00',
  graticule: '#b9b2a6',
  label: '#000000',
  quietLabel: '#2e2a24',
  halo: '#ffffff',
  accent: '#7a3e00',
  outline: '#000000',
  district: '#2e2a24',
  noFly: '#8f0f0a',
  noFlyFill: '#8f0f0a1f',
  permission: '#00434c',
  transect: '#1d2733',
  coverage: '#00407a40',
  track: '#3d0f66',
  position: '#00407a',
  launch: '#000000',
  sighting: '#0b4a22',
  suspect: '#730d36',
  areas: { 'never-flown': '#00326e', overdue: '#575c6d', due: '#a59c74', fresh: '#ffd000' },
  areaLines: { 'never-flown': '#00204d', overdue: '#1c1f29', due: '#3d3720', fresh: '#4d3a00' },
  sorties: ['#00407a', '#8a2a00', '#00523d', '#7a1060', '#4a2a8a', '#553300', '#005366', '#1c1c1c'],
};

/** The colours of each theme. */
export const mapColours: Readonly<Record<MapTheme, MapColours>> = { light, dark, sunlight };

/** The colour of the sortie with a number counted from 1. */
export function sortieColour(colours: MapColours, number: number): string {
  const colour = colours.sorties[(number - 1) % colours.sorties.length];
  if (!colour) throw new Error(`No colour for sortie ${number}.`);
  return colour;
}
