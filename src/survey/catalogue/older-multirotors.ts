import type { Aircraft } from '../aircraft';
import { thermal640 } from './cameras';
import { assumed, cameraSources, seenIn, sourced } from './figure-source';
import { assumedFlightSources, multirotor } from './flight-figures';

const older = {
  ...multirotor,
  rangeM: 5000,
  maxWindMS: 10,
  lowestTemperatureC: 0,
  highestTemperatureC: 40,
} as const;
const evo = {
  ...multirotor,
  maker: 'Autel',
  autopilot: 'none',
  maxWindMS: 12,
  lowestTemperatureC: -10,
  highestTemperatureC: 40,
} as const;

/** Multirotors that DJI's WPML does not know: older DJI ones, and Autel's. */
export const olderMultirotors: readonly Aircraft[] = [
  {
    ...older,
    id: 'p4rtk',
    maker: 'DJI',
    model: 'Phantom 4 RTK / 4 Pro',
    autopilot: 'dji',
    makerEnduranceMin: 30,
    maxSpeedMS: 16,
    cameras: [
      {
        id: 'wide',
        name: 'FC6310',
        band: 'visible',
        sensorWidthMm: 13.2,
        sensorHeightMm: 8.8,
        focalLengthMm: 8.8,
        imageWidthPx: 5472,
        imageHeightPx: 3648,
        shortestIntervalS: 2.5,
        shutter: 'mechanical',
      },
    ],
    sources: {
      ...assumedFlightSources,
      ...cameraSources('wide', {
        sensor: seenIn('IPGP drone list; another drone model list says 12.83 x 8.56 mm'),
        focal: seenIn('IPGP drone list'),
        image: seenIn('IPGP drone list'),
      }),
    },
  },
  {
    ...older,
    id: 'p4m',
    maker: 'DJI',
    model: 'P4 Multispectral',
    autopilot: 'dji',
    makerEnduranceMin: 27,
    maxSpeedMS: 16,
    cameras: [
      {
        id: 'bands',
        name: 'FC6360',
        band: 'multispectral',
        sensorWidthMm: 4.87,
        sensorHeightMm: 3.96,
        focalLengthMm: 5.74,
        imageWidthPx: 1600,
        imageHeightPx: 1300,
        shortestIntervalS: 2.5,
        shutter: 'mechanical',
      },
    ],
    sources: {
      ...assumedFlightSources,
      ...cameraSources('bands', {
        sensor: seenIn('drone model list by EXIF name (4.90 x 4.01 mm), within 2 %'),
        focal: assumed(),
        image: seenIn('drone model list by EXIF name'),
      }),
    },
  },
  {
    ...older,
    id: 'm2ea',
    maker: 'DJI',
    model: 'Mavic 2 Enterprise Advanced',
    autopilot: 'dji',
    makerEnduranceMin: 31,
    maxSpeedMS: 20,
    cameras: [
      {
        id: 'wide',
        name: 'Wide',
        band: 'visible',
        sensorWidthMm: 6.4,
        sensorHeightMm: 4.8,
        focalLengthMm: 4.5,
        imageWidthPx: 8000,
        imageHeightPx: 6000,
        shortestIntervalS: 2,
        shutter: 'rolling',
      },
    ],
    sources: {
      ...assumedFlightSources,
      ...cameraSources('wide', {
        sensor: seenIn('drone model list by EXIF name (6.41 x 4.87 mm), within 2 %'),
        focal: assumed(),
        image: seenIn('drone model list by EXIF name'),
      }),
    },
  },
  {
    ...evo,
    id: 'evo2-640t',
    model: 'EVO II Dual 640T V3',
    makerEnduranceMin: 38,
    maxSpeedMS: 20,
    cameras: [
      {
        id: 'wide',
        name: 'XL709',
        band: 'visible',
        sensorWidthMm: 9.43,
        sensorHeightMm: 7.07,
        focalLengthMm: 6.27,
        imageWidthPx: 4096,
        imageHeightPx: 3072,
        shutter: 'rolling',
      },
      thermal640('thermal', 13),
    ],
    sources: {
      ...assumedFlightSources,
      ...cameraSources('wide', {
        sensor: seenIn('drone model list by EXIF name'),
        focal: assumed('general knowledge (23 mm equivalent, by the diagonal)'),
        image: seenIn('drone model list by EXIF name'),
      }),
      ...cameraSources('thermal', {
        sensor: seenIn('drone model list by EXIF name'),
        focal: seenIn('drone model list by EXIF name'),
        image: seenIn('drone model list by EXIF name'),
      }),
    },
  },
  {
    ...evo,
    id: 'evo-max-4t',
    model: 'EVO Max 4T',
    makerEnduranceMin: 42,
    maxSpeedMS: 23,
    cameras: [
      {
        id: 'wide',
        name: 'Wide',
        band: 'visible',
        sensorWidthMm: 9.43,
        sensorHeightMm: 7.07,
        focalLengthMm: 6.27,
        imageWidthPx: 8192,
        imageHeightPx: 6144,
        shutter: 'rolling',
      },
    ],
    sources: {
      ...assumedFlightSources,
      ...sourced(seenIn('published figures (42 min, 23 m/s)'), 'makerEnduranceMin', 'maxSpeedMS'),
      ...cameraSources('wide', {
        sensor: assumed('general knowledge (1/1.28 inch, as EVO II V3)'),
        focal: assumed('general knowledge (23 mm equivalent, by the diagonal)'),
        image: assumed(),
      }),
    },
  },
];
