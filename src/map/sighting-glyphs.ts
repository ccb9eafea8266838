import type { SightingKind } from '../survey/sighting';

/** The picture of each kind of sighting: an SVG path for a stroke of 2 on a grid of 24 by 24, our own drawing. */
export const sightingGlyphs: Readonly<Record<SightingKind, string>> = {
  'wild-stand': 'M12 21v-8m0 1c-5 0-7-4-7-9c5 0 7 4 7 9c0-5 2-9 7-9c0 5-2 9-7 9',
  'cultivated-plot': 'M5 5h14v14h-14zM5 12h14M12 5v14',
  greenhouse: 'M4 19v-7a8 8 0 0 1 16 0v7zM12 4v15M4 13h16',
  'drying-or-storage': 'M4 20v-10l8-6l8 6v10zM8 20v-6h8v6',
  'suspected-lab': 'M9 4h6M10 4v6l-5 9a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1l-5-9v-6',
  cache: 'M4 8l8-4l8 4v8l-8 4l-8-4zM4 8l8 4l8-4M12 12v8',
  'camouflage-net': 'M4 14l10-10M4 20l16-16M10 20l10-10M4 10l10 10M4 4l16 16M10 4l10 10',
  other: 'M12 5v8M12 18v.5',
};

/** Kinds that are made and hidden by people, drawn as a square; plants that grow are drawn round. */
export const hiddenKinds: ReadonlySet<SightingKind> = new Set([
  'drying-or-storage',
  'suspected-lab',
  'cache',
  'camouflage-net',
]);
