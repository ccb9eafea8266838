import { describe, expect, it } from 'vitest';
import { writeQgcPlan } from '../../../src/formats/mission/qgc-plan';
import type { Ring } from '../../../src/geo/polygon';
import { mavsdkRefusal } from '../../support/mavsdk-plan-rules';
import { threeLaneMission } from '../../support/three-lane-mission';

const text = (mission = threeLaneMission()) => new TextDecoder().decode(writeQgcPlan(mission).file?.bytes);
const plan = (mission = threeLaneMission()) => JSON.parse(text(mission));

describe('writeQgcPlan', () => {
  it('has the commands and parameters of the example flight', () => {
    const items: { command: number; frame: number; doJumpId: number; params: (number | null)[] }[] =
      plan().mission.items;
    expect(items.map(({ command }) => command)).toEqual([
      22, 178, 205, 16, 206, 16, 206, 16, 206, 16, 206, 16, 206, 16, 206, 20,
    ]);
    expect(items.map(({ doJumpId }) => doJumpId)).toEqual(items.map((_, i) => i + 1));
    expect(items[0]?.params).toEqual([0, 0, 0, null, 44.5, 72, 100]);
    expect(items[3]).toMatchObject({ frame: 3, params: [0, 0, 0, null, 44.5005, 72.0005, 100] });
    expect(items[4]).toMatchObject({ frame: 2, params: [22, 0, 1, 0, 0, 0, 0] });
    expect(items[6]).toMatchObject({ frame: 2, params: [0, 0, 1, 0, 0, 0, 0] });
  });

  it('has every key of the envelope and passes MAVSDK', () => {
    const { geoFence, mission, rallyPoints, ...head } = plan();
    expect(head).toEqual({ fileType: 'Plan', version: 1, groundStation: 'QGroundControl' });
    expect(geoFence).toEqual({ version: 2, circles: [], polygons: [] });
    expect(rallyPoints).toEqual({ version: 2, points: [] });
    expect(mission).toMatchObject({
      version: 2,
      firmwareType: 3,
      vehicleType: 2,
      plannedHomePosition: [44.5, 72, 512],
    });
    expect(mavsdkRefusal(text())).toBeUndefined();
  });

  it('marks a PX4 fixed wing and asks it for airspeed', () => {
    const mission = threeLaneMission();
    const wing = plan({ ...mission, aircraft: { ...mission.aircraft, airframe: 'fixed-wing', autopilot: 'px4' } });
    expect(wing.mission).toMatchObject({ firmwareType: 12, vehicleType: 1 });
    expect(wing.mission.items[1].params.slice(0, 2)).toEqual([0, 10]);
  });

  it('writes whole cruise speeds, which Mission Planner demands, and the exact one as a command', () => {
    const mission = threeLaneMission();
    const odd = plan({ ...mission, plan: { ...mission.plan, speedMS: 12.4 } });
    expect([odd.mission.cruiseSpeed, odd.mission.hoverSpeed, odd.mission.items[1].params[1]]).toEqual([12, 12, 12.4]);
  });

  it('fences no-fly zones and holes off, but not a hole that the path crosses', () => {
    const zone = square(72.003, 44.501);
    const free = square(72.0008, 44.51);
    const crossed = square(72.0004, 44.501);
    const outer = [
      [71.99, 44.49],
      [72.02, 44.49],
      [72.02, 44.52],
      [71.99, 44.52],
      [71.99, 44.49],
    ] as const;
    const noFly = [{ kind: 'no-fly-zone', id: 'z', name: 'Village', polygon: [zone], marginM: 30 } as const];
    const mission = threeLaneMission({ noFly, areas: [[outer, free, crossed]] });
    const { polygons } = plan(mission).geoFence;
    expect(polygons.map((fence: { polygon: unknown }) => fence.polygon)).toEqual([latLng(zone), latLng(free)]);
    expect(polygons.every((fence: { inclusion: boolean }) => !fence.inclusion)).toBe(true);
    expect(writeQgcPlan(mission).issues.map(({ code }) => code)).toEqual(['mission-hole-not-fenced']);
  });
});

function square(lng: number, lat: number): Ring {
  const d = 0.0005;
  return [
    [lng, lat],
    [lng + d, lat],
    [lng + d, lat + d],
    [lng, lat + d],
    [lng, lat],
  ];
}

function latLng(ring: Ring): number[][] {
  return ring.slice(0, -1).map(([lng, lat]) => [lat, lng]);
}
