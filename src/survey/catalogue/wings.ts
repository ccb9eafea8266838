import type { Aircraft } from '../aircraft';
import { sonyRx1r2 } from './cameras';
import { cameraSources, seenIn } from './figure-source';
import { assumedWingSources, fixedWing, vtol } from './flight-figures';

const cameraList = seenIn("QGroundControl's camera list");
export const rx1r2Sources = cameraSources('rx1r2', {
  sensor: cameraList,
  focal: cameraList,
  image: cameraList,
  interval: cameraList,
});

/** Survey wings, thrown or upright, that are sold with a camera. */
export const wings: readonly Aircraft[] = [
  {
    ...fixedWing,
    id: 'ebee-ixus125',
    maker: 'senseFly',
    model: 'eBee + Canon IXUS 125 HS',
    autopilot: 'none',
    makerEnduranceMin: 50,
    maxSpeedMS: 25,
    maxWindMS: 12,
    cameras: [
      {
        id: 'ixus125',
        name: 'Canon IXUS 125 HS',
        band: 'visible',
        sensorWidthMm: 6.17,
        sensorHeightMm: 4.63,
        focalLengthMm: 4.3,
        imageWidthPx: 4608,
        imageHeightPx: 3456,
        shutter: 'rolling',
      },
    ],
    sources: { ...assumedWingSources, ...allSeenIn('ixus125', 'EXIF focal plane resolution of a photo') },
  },
  {
    ...fixedWing,
    id: 'swinglet',
    maker: 'senseFly',
    model: 'Swinglet CAM + Canon ELPH 300 HS',
    autopilot: 'none',
    surveySpeedMS: 10,
    cornerSpeedMS: 10,
    makerEnduranceMin: 30,
    maxSpeedMS: 10,
    maxWindMS: 7,
    cameras: [
      {
        id: 'elph300',
        name: 'Canon ELPH 300 HS',
        band: 'visible',
        sensorWidthMm: 6.2,
        sensorHeightMm: 4.65,
        focalLengthMm: 4.3,
        imageWidthPx: 4000,
        imageHeightPx: 3000,
        shutter: 'rolling',
      },
    ],
    sources: { ...assumedWingSources, ...allSeenIn('elph300', 'EXIF focal plane resolution of 167 photos') },
  },
  {
    ...vtol,
    id: 'wingtra-rx1r2',
    maker: 'Wingtra',
    model: 'WingtraOne + Sony RX1R II',
    autopilot: 'none',
    makerEnduranceMin: 59,
    maxSpeedMS: 16,
    maxWindMS: 12,
    cameras: [sonyRx1r2],
    sources: { ...assumedWingSources, ...rx1r2Sources },
  },
  {
    ...vtol,
    id: 'trinity-rx1r2',
    maker: 'Quantum-Systems',
    model: 'Trinity F90+ + Sony RX1R II',
    autopilot: 'none',
    surveySpeedMS: 17,
    cornerSpeedMS: 17,
    makerEnduranceMin: 90,
    maxSpeedMS: 17,
    maxWindMS: 11,
    cameras: [sonyRx1r2],
    sources: { ...assumedWingSources, ...rx1r2Sources },
  },
];

function allSeenIn(cameraId: string, photos: string): Aircraft['sources'] {
  return cameraSources(cameraId, { sensor: seenIn(photos), focal: seenIn(photos), image: seenIn(photos) });
}
