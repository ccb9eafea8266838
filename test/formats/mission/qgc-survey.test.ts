import { describe, expect, it } from 'vitest';
import { writeQgcSurvey } from '../../../src/formats/mission/qgc-survey';
import { readQgcPlan } from '../../../src/formats/mission/read-qgc-plan';
import { mavsdkRefusal } from '../../support/mavsdk-plan-rules';
import { threeLaneMission } from '../../support/three-lane-mission';

const written = (mission = threeLaneMission()) => writeQgcSurvey(mission);
const text = (mission = threeLaneMission()) => new TextDecoder().decode(written(mission).file?.bytes);

/** What Mission Planner declares as C# int. */
const wholeNumbers = [
  'cruiseSpeed',
  'hoverSpeed',
  'angle',
  'TurnAroundDistance',
  'AdjustedFootprintFrontal',
  'AdjustedFootprintSide',
  'DistanceToSurface',
];

describe('writeQgcSurvey', () => {
  it('passes MAVSDK and stores the lanes of the example', () => {
    expect(mavsdkRefusal(text())).toBeUndefined();
    const [, , , survey] = JSON.parse(text()).mission.items;
    const items: { command: number; doJumpId: number }[] = survey.TransectStyleComplexItem.Items;
    expect(items.map(({ command }) => command)).toEqual([16, 206, 16, 206, 16, 206, 16, 206, 16, 206, 16, 206]);
    expect(items.map(({ doJumpId }) => doJumpId)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  it('writes whole numbers where Mission Planner demands them, and says that it rounded', () => {
    const mission = threeLaneMission();
    const odd = { ...mission, plan: { ...mission.plan, speedMS: 12.4, photoDistanceM: 22.7, lineSpacingM: 59.6 } };
    for (const name of wholeNumbers) {
      const found = [...text(odd).matchAll(new RegExp(`"${name}": ([^,\\n]+)`, 'g'))].map((match) => match[1]);
      expect(found.length, name).toBeGreaterThan(0);
      expect(
        found.every((number) => /^\d+$/.test(number ?? '')),
        name,
      ).toBe(true);
    }
    expect(written(odd).issues.map(({ code }) => code)).toContain('mission-survey-rounded');
  });

  it('draws the outline half a line spacing beside the outer lanes', () => {
    const area = readQgcPlan(new TextEncoder().encode(text())).value?.features.find(({ role }) => role === 'area');
    const ring = area?.geometry.type === 'polygon' ? area.geometry.polygon[0] : [];
    const lngs = ring.map(([lng]) => lng);
    const metresPerDegree = 79_500;
    expect((72.0005 - Math.min(...lngs)) * metresPerDegree).toBeCloseTo(30, 0);
    expect((Math.max(...lngs) - 72.002) * metresPerDegree).toBeCloseTo(30, 0);
    expect(ring).toHaveLength(5);
  });

  it('refuses transects that are not parallel, or a detour between them', () => {
    const mission = threeLaneMission();
    const bent = mission.sortie.legs.map((leg, i) =>
      i === 3
        ? {
            ...leg,
            points: leg.points.map((point, j) => ({
              ...point,
              position: [72.0012 + j * 0.001, point.position[1]] as const,
            })),
          }
        : leg,
    );
    const detour = mission.sortie.legs.map((leg, i) =>
      i === 2
        ? {
            ...leg,
            points: [
              ...leg.points.slice(0, 1),
              { position: [72.0008, 44.504] as const, heightM: 100 },
              ...leg.points.slice(1),
            ],
          }
        : leg,
    );
    for (const legs of [bent, detour]) {
      const { file, issues } = written({ ...mission, sortie: { ...mission.sortie, legs } });
      expect([file, issues[0]?.code]).toEqual([undefined, 'mission-no-simple-survey']);
    }
  });
});
