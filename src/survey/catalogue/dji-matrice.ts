import type { Aircraft } from '../aircraft';
import type { Camera } from '../camera';
import { fourThirds20Mp, thermal640, wide48Mp } from './cameras';
import { assumed, cameraSources, seenIn, sourced } from './figure-source';
import { assumedFlightSources, multirotor } from './flight-figures';

const matrice = { ...multirotor, maker: 'DJI', autopilot: 'dji', maxWindMS: 12 } as const;
const matrice30 = {
  ...matrice,
  makerEnduranceMin: 41,
  maxSpeedMS: 23,
  lowestTemperatureC: -20,
  highestTemperatureC: 50,
} as const;
const matrice4 = {
  ...matrice,
  makerEnduranceMin: 49,
  maxSpeedMS: 21,
  lowestTemperatureC: -10,
  highestTemperatureC: 40,
} as const;

const matrice30Sources: Aircraft['sources'] = {
  ...assumedFlightSources,
  ...sourced(seenIn("maker's data sheet (41 min, 23 m/s)"), 'makerEnduranceMin', 'maxSpeedMS'),
};

const matrice30Wide: Camera = {
  id: 'wide',
  name: 'Wide',
  band: 'visible',
  sensorWidthMm: 6.4,
  sensorHeightMm: 4.8,
  focalLengthMm: 4.5,
  imageWidthPx: 4000,
  imageHeightPx: 3000,
  shortestIntervalS: 2,
  shutter: 'rolling',
  wpmlLens: 'wide',
};

const allAssumed = { sensor: assumed(), focal: assumed(), image: assumed() };

function thermalSeenIn(photos: string): Aircraft['sources'] {
  return cameraSources('thermal', {
    sensor: assumed('general knowledge (12 um pitch)'),
    focal: seenIn(photos),
    image: seenIn(photos),
  });
}

/** DJI Matrice aircraft with their own cameras. WPML codes: DJI developer documentation, product support. */
export const djiMatrice: readonly Aircraft[] = [
  {
    ...matrice30,
    id: 'm30',
    model: 'Matrice 30',
    wpmlDrone: { type: 67, subType: 0 },
    cameras: [{ ...matrice30Wide, wpmlPayload: { type: 52, subType: 0 } }],
    sources: { ...matrice30Sources, ...cameraSources('wide', allAssumed) },
  },
  {
    ...matrice30,
    id: 'm30t',
    model: 'Matrice 30T',
    wpmlDrone: { type: 67, subType: 1 },
    cameras: [
      { ...matrice30Wide, wpmlPayload: { type: 53, subType: 0 } },
      { ...thermal640('thermal', 9.1), wpmlPayload: { type: 53, subType: 0 }, wpmlLens: 'ir' },
    ],
    sources: { ...matrice30Sources, ...cameraSources('wide', allAssumed), ...thermalSeenIn('EXIF of 10 photos') },
  },
  {
    ...matrice4,
    id: 'm4e',
    model: 'Matrice 4E',
    wpmlDrone: { type: 99, subType: 0 },
    cameras: [{ ...fourThirds20Mp, shortestIntervalS: 0.5, wpmlPayload: { type: 88, subType: 0 }, wpmlLens: 'wide' }],
    sources: { ...assumedFlightSources, ...cameraSources('wide', allAssumed) },
  },
  {
    ...matrice4,
    id: 'm4t',
    model: 'Matrice 4T',
    wpmlDrone: { type: 99, subType: 1 },
    cameras: [
      { ...wide48Mp, wpmlPayload: { type: 89, subType: 0 }, wpmlLens: 'wide' },
      { ...thermal640('thermal', 12), wpmlPayload: { type: 89, subType: 0 }, wpmlLens: 'ir' },
    ],
    sources: {
      ...assumedFlightSources,
      ...cameraSources('wide', allAssumed),
      ...thermalSeenIn('EXIF of 5 photos'),
    },
  },
  {
    ...matrice4,
    id: 'm3td',
    model: 'Matrice 3TD (Dock 2)',
    makerEnduranceMin: 50,
    wpmlDrone: { type: 91, subType: 1 },
    cameras: [{ ...thermal640('thermal', 9.1), wpmlPayload: { type: 81, subType: 0 }, wpmlLens: 'ir' }],
    sources: { ...assumedFlightSources, ...thermalSeenIn('EXIF of 10 photos') },
  },
];
