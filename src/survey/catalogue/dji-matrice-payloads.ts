import type { Aircraft } from '../aircraft';
import type { Camera } from '../camera';
import { thermal640, wide48Mp } from './cameras';
import { assumed, cameraSources, seenIn, sourced } from './figure-source';
import { assumedFlightSources, multirotor } from './flight-figures';

interface Airframe {
  readonly id: string;
  readonly model: string;
  readonly wpmlDrone: { readonly type: number; readonly subType: number };
}

interface Payload {
  readonly id: string;
  readonly name: string;
  readonly cameras: readonly Camera[];
  readonly sources: Aircraft['sources'];
}

const m300: Airframe = { id: 'm300', model: 'Matrice 300 RTK', wpmlDrone: { type: 60, subType: 0 } };
const m350: Airframe = { id: 'm350', model: 'Matrice 350 RTK', wpmlDrone: { type: 89, subType: 0 } };

const p1: Payload = {
  id: 'p1-35',
  name: 'P1 35 mm',
  cameras: [
    {
      id: 'p1',
      name: 'Zenmuse P1, 35 mm',
      band: 'visible',
      sensorWidthMm: 35.9,
      sensorHeightMm: 24,
      focalLengthMm: 35,
      imageWidthPx: 8192,
      imageHeightPx: 5460,
      shortestIntervalS: 0.7,
      shutter: 'mechanical',
      wpmlPayload: { type: 50, subType: 1 },
    },
  ],
  sources: cameraSources('p1', {
    sensor: assumed('general knowledge; a drone model list says 34.82 x 23.47 mm, 3 % less'),
    focal: seenIn('public processing code (35 mm)'),
    image: seenIn('drone model list by EXIF name'),
  }),
};

const h20t: Payload = {
  id: 'h20t',
  name: 'H20T',
  cameras: [
    {
      id: 'wide',
      name: 'Wide',
      band: 'visible',
      sensorWidthMm: 6.17,
      sensorHeightMm: 4.55,
      focalLengthMm: 4.5,
      imageWidthPx: 4056,
      imageHeightPx: 3040,
      shortestIntervalS: 2,
      shutter: 'rolling',
      wpmlPayload: { type: 43, subType: 0 },
      wpmlLens: 'wide',
    },
    { ...thermal640('thermal', 13.5), wpmlPayload: { type: 43, subType: 0 }, wpmlLens: 'ir' },
  ],
  sources: {
    ...cameraSources('wide', {
      sensor: assumed('general knowledge; a drone model list says 6.58 x 4.97 mm, 7 % more'),
      focal: assumed(),
      image: assumed(),
    }),
    ...cameraSources('thermal', {
      sensor: assumed('general knowledge (12 um pitch)'),
      focal: seenIn('EXIF of 5 photos'),
      image: seenIn('EXIF of 5 photos'),
    }),
  },
};

const h30t: Payload = {
  id: 'h30t',
  name: 'H30T',
  cameras: [
    { ...wide48Mp, wpmlPayload: { type: 83, subType: 0 }, wpmlLens: 'wide' },
    {
      id: 'thermal',
      name: 'Thermal',
      band: 'thermal',
      sensorWidthMm: 15.36,
      sensorHeightMm: 12.288,
      focalLengthMm: 24,
      imageWidthPx: 1280,
      imageHeightPx: 1024,
      shutter: 'unknown',
      wpmlPayload: { type: 83, subType: 0 },
      wpmlLens: 'ir',
    },
  ],
  sources: {
    ...cameraSources('wide', { sensor: assumed(), focal: assumed(), image: assumed() }),
    ...cameraSources('thermal', {
      sensor: assumed('general knowledge (12 um pitch)'),
      focal: seenIn('EXIF of 5 photos'),
      image: seenIn('EXIF of 5 photos'),
    }),
  },
};

/** DJI Matrice 300 and 350 by the payload they carry. WPML codes: DJI developer documentation, product support. */
export const djiMatricePayloads: readonly Aircraft[] = [
  carrying(m300, p1),
  carrying(m350, p1),
  carrying(m300, h20t),
  carrying(m350, h20t),
  carrying(m350, h30t),
];

function carrying(airframe: Airframe, payload: Payload): Aircraft {
  return {
    ...multirotor,
    id: `${airframe.id}-${payload.id}`,
    maker: 'DJI',
    model: `${airframe.model} + ${payload.name}`,
    autopilot: 'dji',
    wpmlDrone: airframe.wpmlDrone,
    cameras: payload.cameras,
    makerEnduranceMin: 43,
    maxSpeedMS: 23,
    maxWindMS: 12,
    lowestTemperatureC: -20,
    highestTemperatureC: 50,
    sources: {
      ...assumedFlightSources,
      ...sourced(
        assumed('general knowledge with a payload of 0.8 kg (55 min is without payload)'),
        'makerEnduranceMin',
      ),
      ...payload.sources,
    },
  };
}
