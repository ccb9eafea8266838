import type { Aircraft } from '../aircraft';
import { fourThirds20Mp, thermal640 } from './cameras';
import { assumed, cameraSources, seenIn } from './figure-source';
import { assumedFlightSources, multirotor } from './flight-figures';

const mavic3 = {
  ...multirotor,
  maker: 'DJI',
  autopilot: 'dji',
  makerEnduranceMin: 45,
  maxSpeedMS: 15,
  maxWindMS: 12,
  lowestTemperatureC: -10,
  highestTemperatureC: 40,
} as const;

/** DJI Mavic 3 Enterprise series. WPML codes: DJI developer documentation, product support. */
export const djiMavic: readonly Aircraft[] = [
  {
    ...mavic3,
    id: 'm3e',
    model: 'Mavic 3 Enterprise',
    wpmlDrone: { type: 77, subType: 0 },
    cameras: [{ ...fourThirds20Mp, wpmlPayload: { type: 66, subType: 0 }, wpmlLens: 'wide' }],
    sources: {
      ...assumedFlightSources,
      ...cameraSources('wide', {
        sensor: seenIn('drone model list by EXIF name (17.46 x 12.99 mm), within 1 %'),
        focal: seenIn('public processing code (12.29 mm)'),
        image: seenIn('drone model list by EXIF name'),
      }),
    },
  },
  {
    ...mavic3,
    id: 'm3t',
    model: 'Mavic 3 Thermal',
    wpmlDrone: { type: 77, subType: 1 },
    cameras: [
      {
        id: 'wide',
        name: 'Wide',
        band: 'visible',
        sensorWidthMm: 6.4,
        sensorHeightMm: 4.8,
        focalLengthMm: 4.4,
        imageWidthPx: 8000,
        imageHeightPx: 6000,
        shortestIntervalS: 2,
        shutter: 'rolling',
        wpmlPayload: { type: 67, subType: 0 },
        wpmlLens: 'wide',
      },
      { ...thermal640('thermal', 9.1), wpmlPayload: { type: 67, subType: 0 }, wpmlLens: 'ir' },
    ],
    sources: {
      ...assumedFlightSources,
      ...cameraSources('wide', {
        sensor: seenIn('drone model list by EXIF name (6.43 x 4.84 mm), within 1 %'),
        focal: seenIn('public processing code (4.4 mm)'),
        image: seenIn('drone model list by EXIF name'),
      }),
      ...cameraSources('thermal', {
        sensor: assumed('general knowledge (12 um pitch)'),
        focal: seenIn('EXIF of 5 photos'),
        image: seenIn('EXIF of 5 photos'),
      }),
    },
  },
  {
    ...mavic3,
    id: 'm3m',
    model: 'Mavic 3 Multispectral',
    makerEnduranceMin: 43,
    wpmlDrone: { type: 77, subType: 2 },
    cameras: [
      { ...fourThirds20Mp, id: 'rgb', name: 'RGB', wpmlPayload: { type: 68, subType: 0 }, wpmlLens: 'visible' },
      {
        id: 'bands',
        name: 'G/R/RE/NIR',
        band: 'multispectral',
        sensorWidthMm: 5.18,
        sensorHeightMm: 3.89,
        focalLengthMm: 4.34,
        imageWidthPx: 2592,
        imageHeightPx: 1944,
        shortestIntervalS: 2,
        shutter: 'rolling',
        wpmlPayload: { type: 68, subType: 0 },
        wpmlLens: 'narrow_band',
      },
    ],
    sources: {
      ...assumedFlightSources,
      ...cameraSources('rgb', {
        sensor: assumed('as Mavic 3E'),
        focal: assumed('as Mavic 3E'),
        image: assumed('as Mavic 3E'),
      }),
      ...cameraSources('bands', { sensor: assumed(), focal: assumed(), image: assumed() }),
    },
  },
];
