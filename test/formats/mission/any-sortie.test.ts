import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionFormats, writeMission } from '../../../src/formats/mission/mission-formats';
import { readLitchiCsv } from '../../../src/formats/mission/read-litchi-csv';
import { readQgcPlan } from '../../../src/formats/mission/read-qgc-plan';
import { readWaypoints } from '../../../src/formats/mission/read-waypoints';
import { readWpml } from '../../../src/formats/mission/read-wpml';
import type { VectorFile } from '../../../src/formats/vector/feature';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Leg } from '../../../src/survey/sortie';
import { mavsdkRefusal } from '../../support/mavsdk-plan-rules';
import { mavsdkWaypointsRefusal } from '../../support/mavsdk-waypoint-rules';
import { threeLaneMission } from '../../support/three-lane-mission';

const example = threeLaneMission();

/** A sortie of random corners around a random launch, transects and transits by turns, and random plan figures. */
const anyMission = fc
  .record({
    launch: fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
    steps: fc.array(
      fc.record({
        east: fc.double({ min: 0.001, max: 0.02, noNaN: true }),
        north: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
        heightM: fc.double({ min: 20, max: 400, noNaN: true }),
      }),
      { minLength: 3, maxLength: 40 },
    ),
    speedMS: fc.double({ min: 1, max: 15, noNaN: true }),
    photoDistanceM: fc.double({ min: 2, max: 80, noNaN: true }),
    airframe: fc.constantFrom('multirotor', 'fixed-wing', 'vtol', 'helicopter'),
    autopilot: fc.constantFrom('ardupilot', 'px4', 'dji', 'none'),
    finish: fc.constantFrom('return', 'land', 'hover'),
  })
  .map(({ launch, steps, speedMS, photoDistanceM, airframe, autopilot, finish }) => {
    let [lng, lat]: LngLat = launch;
    const corners = steps.map(({ east, north, heightM }) => {
      [lng, lat] = [lng + east / 40, lat + north / 40];
      return { position: [lng, lat] as const, heightM };
    });
    const path = [{ position: launch, heightM: 100 }, ...corners, { position: launch, heightM: 100 }];
    const legs = path
      .slice(1)
      .map((point, i): Leg => ({ kind: i % 2 === 1 ? 'transect' : 'transit', points: [path[i] ?? point, point] }));
    const safety = { ...example.plan.parameters.safety, finish };
    return {
      corners,
      mission: {
        ...example,
        sortie: { ...example.sortie, launch, legs },
        plan: { ...example.plan, speedMS, photoDistanceM, parameters: { ...example.plan.parameters, safety } },
        aircraft: { ...example.aircraft, airframe, autopilot, wpmlDrone: { type: 77, subType: 0 } },
      },
    };
  });

const settings = { seed: 11, numRuns: 20 };

describe('any sortie', () => {
  it('passes the rules of MAVSDK as a plan and as a waypoint file', async () => {
    await fc.assert(
      fc.asyncProperty(anyMission, async ({ mission }) => {
        expect(mavsdkRefusal(await textOf('qgc', mission))).toBeUndefined();
        expect(mavsdkWaypointsRefusal(await textOf('waypoints', mission))).toBeUndefined();
      }),
      settings,
    );
  });

  it('comes back with every corner from every format that is read', async () => {
    const readers = { qgc: readQgcPlan, waypoints: readWaypoints, wpml: readWpml, litchi: readLitchiCsv } as const;
    await fc.assert(
      fc.asyncProperty(anyMission, async ({ mission, corners }) => {
        for (const [format, read] of Object.entries(readers)) {
          const known = missionFormats.find((id) => id === format) ?? 'qgc';
          const { value } = read((await writeMission(known, mission)).file?.bytes ?? new Uint8Array());
          expect(missing(value, corners), format).toEqual([]);
        }
      }),
      settings,
    );
  });

  it('would be refused by MAVSDK with line ends of Windows, which the rules here must know', async () => {
    const text = await textOf('waypoints', example);
    expect(mavsdkWaypointsRefusal(text.replaceAll('\n', '\r\n'))).toBeDefined();
  });
});

async function textOf(format: 'qgc' | 'waypoints', mission: typeof example): Promise<string> {
  return new TextDecoder().decode((await writeMission(format, mission)).file?.bytes);
}

/** Corners that no waypoint of the file matches within a centimetre and a millimetre of height. */
function missing(file: VectorFile | undefined, corners: readonly { position: LngLat; heightM: number }[]): unknown[] {
  const points = file?.features.flatMap(({ geometry }) => (geometry.type === 'point' ? [geometry] : [])) ?? [];
  return corners.filter(
    ({ position, heightM }) =>
      !points.some(
        ({ place, heightM: height = 0 }) =>
          Math.abs(place[0] - position[0]) < 1e-7 &&
          Math.abs(place[1] - position[1]) < 1e-7 &&
          Math.abs(height - heightM) < 1e-3,
      ),
  );
}
