import type { Mission } from '../../src/formats/mission/mission';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Leg } from '../../src/survey/sortie';

const home: LngLat = [72, 44.5];
const corners: LngLat[] = [
  [72.0005, 44.5005],
  [72.0005, 44.5032],
  [72.00125, 44.5032],
  [72.00125, 44.5005],
  [72.002, 44.5005],
  [72.002, 44.5032],
];

/** The flight of the format examples: three 300 m lanes 60 m apart, 100 m above the take-off point, a photo every 22 m. */
export function threeLaneMission(change: Partial<Mission> = {}): Mission {
  return {
    sortie: {
      code: 'TAL01-P1-S01',
      number: 1,
      launch: home,
      legs: [home, ...corners, home].slice(1).map((_, i) => leg(i)),
      lengthM: 1502.4,
      transectM: 900.1,
      durationS: 214.5,
      photos: 42,
    },
    plan: {
      speedMS: 10,
      photoDistanceM: 22,
      lineSpacingM: 60,
      parameters: {
        purpose: 'search',
        pattern: 'grid',
        aircraftId: 'copter',
        cameraId: 'wide',
        heightM: 100,
        frontOverlapPct: 79,
        sideOverlapPct: 58,
        edge: 'strip',
        heading: 0,
        reservePct: 30,
        safety: { returnHeightM: 120, takeOffHeightM: 30, transitHeightM: 100, lostLink: 'return', finish: 'return' },
        seed: 1,
        steps: 1000,
      },
    },
    aircraft: {
      id: 'copter',
      maker: 'Example',
      model: 'Copter',
      airframe: 'multirotor',
      cameras: [],
      makerEnduranceMin: 45,
      maxSpeedMS: 15,
      surveySpeedMS: 10,
      maxWindMS: 12,
      climbMS: 3,
      descentMS: 3,
      accelerationMS2: 2,
      cornerSpeedMS: 1,
      handlingS: 60,
      rangeM: 5000,
      autopilot: 'ardupilot',
      sources: {},
    },
    camera: {
      id: 'wide',
      name: 'wide',
      band: 'visible',
      sensorWidthMm: 17.3,
      sensorHeightMm: 13,
      focalLengthMm: 12.29,
      imageWidthPx: 5280,
      imageHeightPx: 3956,
      shortestIntervalS: 0.7,
      shutter: 'mechanical',
      wpmlPayload: { type: 66, subType: 0 },
      wpmlLens: 'wide',
    },
    launchElevationM: 512,
    noFly: [],
    createdAt: '2026-01-01T05:00:00+05:00',
    training: false,
    ...change,
  };
}

function leg(i: number): Leg {
  const path = [home, ...corners, home];
  const ends = path.slice(i, i + 2);
  return { kind: i % 2 === 1 ? 'transect' : 'transit', points: ends.map((position) => ({ position, heightM: 100 })) };
}
