import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Mission } from '../../../src/formats/mission/mission';
import { missionPath } from '../../../src/formats/mission/mission-path';
import { readLitchiCsv } from '../../../src/formats/mission/read-litchi-csv';
import { type FileLimit, splitMission } from '../../../src/formats/mission/split-mission';
import { writeMissions } from '../../../src/formats/mission/write-missions';
import { crossing } from '../../../src/geo/crossing';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { FlightPoint, Leg } from '../../../src/survey/sortie';
import { mavsdkRefusal } from '../../support/mavsdk-plan-rules';
import { mavsdkWaypointsRefusal } from '../../support/mavsdk-waypoint-rules';
import { threeLaneMission } from '../../support/three-lane-mission';

const home: LngLat = [72, 44.5];

/** Lanes flown up and down with waypoints along them, as over relief, each 5 m higher or lower than the one before. */
function lanes(counts: readonly number[], change: Partial<Mission> = {}): Mission {
  const lines = counts.map((count, lane) => {
    const line = Array.from({ length: count }, (_, i): FlightPoint => {
      const position: LngLat = [72.0005 + lane * 0.0005, 44.5005 + (0.01 * i) / (count - 1)];
      return { position, heightM: 100 + 5 * ((lane + i) % 2) };
    });
    return lane % 2 === 0 ? line : line.toReversed();
  });
  const legs = lines.flatMap((points, lane): Leg[] => {
    const before = lines[lane - 1]?.at(-1) ?? { position: home, heightM: 100 };
    const [first] = points;
    return first
      ? [
          { kind: 'transit', points: [before, first] },
          { kind: 'transect', points },
        ]
      : [];
  });
  const last = lines.at(-1)?.at(-1) ?? { position: home, heightM: 100 };
  const back: Leg = { kind: 'transit', points: [last, { position: home, heightM: 100 }] };
  const example = threeLaneMission(change);
  return { ...example, sortie: { ...example.sortie, launch: home, legs: [...legs, back] } };
}

const most = (limit: number): FileLimit => ({ most: limit, count: ({ sortie }) => missionPath(sortie).length });

const key = ({ position, heightM }: FlightPoint) => `${position.join()} ${heightM}`;

/** The waypoints of a part that are not on the ways added from and to the launch site. */
function ownPath({ sortie }: Mission, whole: ReadonlySet<string>) {
  return missionPath(sortie).filter((step) => whole.has(key(step)));
}

/** Pairs of waypoints between which the camera shoots, in flown order. */
function shot({ sortie }: Mission): string[] {
  return sortie.legs.flatMap(({ kind, points }) =>
    kind === 'transect'
      ? points.slice(1).flatMap((to, i) => {
          const from = points[i];
          return from ? [`${key(from)} > ${key(to)}`] : [];
        })
      : [],
  );
}

function split(mission: Mission, limit: number): readonly Mission[] {
  const parts = splitMission(mission, most(limit));
  if (!parts) throw new Error(`No parts of ${missionPath(mission.sortie).length} waypoints for ${limit}.`);
  return parts;
}

describe('splitMission', () => {
  it('leaves a mission alone that fits', () => {
    const mission = lanes([10, 10]);
    expect(splitMission(mission, most(20))).toEqual([mission]);
  });

  it('cuts behind lines: every waypoint once, in order, with its camera command', () => {
    const mission = lanes(Array.from({ length: 20 }, () => 12));
    const whole = missionPath(mission.sortie);
    const parts = split(mission, 99);
    expect(parts.map(({ sortie }) => sortie.code)).toEqual(['TAL01-P1-S01-1', 'TAL01-P1-S01-2', 'TAL01-P1-S01-3']);
    const names = new Set(whole.map(key));
    expect(parts.flatMap((part) => ownPath(part, names))).toEqual(whole);
    for (const { sortie } of parts) expect(missionPath(sortie).length).toBeLessThanOrEqual(99);
  });

  it('cuts a line that is too long at a waypoint, where one part ends and the next begins shooting', () => {
    const mission = lanes([250]);
    const parts = split(mission, 99);
    expect(parts.flatMap(shot)).toEqual(shot(mission));
    for (const { sortie } of parts) {
      const switches = missionPath(sortie).flatMap(({ camera }) => camera ?? []);
      expect(switches).toEqual(['on', 'off']);
    }
  });

  it('keeps every way that is photographed, the limit and the launch site, whatever the lines', () => {
    const counts = fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 12, max: 120 }), (lines, limit) => {
        const mission = lanes(lines);
        const parts = split(mission, limit);
        expect(parts.flatMap(shot)).toEqual(shot(mission));
        for (const { sortie } of parts) {
          expect(missionPath(sortie).length).toBeLessThanOrEqual(limit);
          expect(sortie.legs[0]?.points[0]?.position).toEqual(home);
          expect(sortie.legs.at(-1)?.points.at(-1)?.position).toEqual(home);
          sortie.legs.slice(1).forEach(({ points }, i) => {
            expect(points[0]?.position).toEqual(sortie.legs[i]?.points.at(-1)?.position);
          });
        }
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  it('flies added ways at the return height and keeps the first way out and the last way back as planned', () => {
    const mission = lanes(Array.from({ length: 20 }, () => 12));
    const parts = split(mission, 99);
    const heights = (leg: Leg | undefined) => leg?.points.map(({ heightM }) => heightM);
    expect(parts[0]?.sortie.legs[0]).toEqual(mission.sortie.legs[0]);
    expect(parts.at(-1)?.sortie.legs.at(-1)).toEqual(mission.sortie.legs.at(-1));
    expect(heights(parts[0]?.sortie.legs.at(-1))).toEqual([120, 120]);
    expect(heights(parts[1]?.sortie.legs[0])).toEqual([120, 120]);
  });

  it('leads added ways around no-fly zones and their margins', () => {
    const ring: LngLat[] = [
      [72.002, 44.5002],
      [72.0032, 44.5002],
      [72.0032, 44.5004],
      [72.002, 44.5004],
      [72.002, 44.5002],
    ];
    const zone = { kind: 'no-fly-zone', id: 'z', name: 'Z01', polygon: [ring], marginM: 5 } as const;
    const parts = split(
      lanes(
        Array.from({ length: 20 }, () => 12),
        { noFly: [zone] },
      ),
      60,
    );
    const added = parts.flatMap(({ sortie }, i) => [
      ...(i > 0 ? [sortie.legs[0]] : []),
      ...(i + 1 < parts.length ? [sortie.legs.at(-1)] : []),
    ]);
    const straight = added.filter((leg) => leg?.points.length === 2);
    expect(straight.length).toBeLessThan(added.length);
    for (const leg of added) {
      leg?.points.slice(1).forEach(({ position }, i) => {
        const from = leg.points[i]?.position ?? position;
        for (const [k, corner] of ring.slice(1).entries()) {
          expect(crossing([from, position], [ring[k] ?? corner, corner])).toBeUndefined();
        }
      });
    }
  });

  it('has wings climb and sink along the way instead of in one place', () => {
    const { aircraft } = threeLaneMission();
    const mission = lanes(
      Array.from({ length: 20 }, () => 12),
      {
        aircraft: { ...aircraft, airframe: 'fixed-wing', turnRadiusM: 40 },
      },
    );
    const parts = split(mission, 99);
    const [last, back] = parts[0]?.sortie.legs.slice(-2) ?? [];
    expect(back?.points[0]).toEqual(last?.points.at(-1));
    expect(back?.points.at(-1)?.heightM).toBe(120);
  });

  it('gives each part figures of its own', () => {
    const mission = lanes(Array.from({ length: 20 }, () => 12));
    const parts = split(mission, 99);
    const transectM = parts.reduce((sum, { sortie }) => sum + sortie.transectM, 0);
    expect(transectM / (20 * 1111)).toBeCloseTo(1, 2);
    for (const { sortie } of parts) {
      expect(sortie.durationS).toBeGreaterThan(sortie.lengthM / 10);
      expect(sortie.lengthM).toBeGreaterThan(sortie.transectM);
    }
  });

  it('gives up where a limit leaves no room for a line and its ways', () => {
    expect(splitMission(lanes([10, 10]), most(2))).toBeUndefined();
  });
});

interface SurveyItem {
  readonly TransectStyleComplexItem?: {
    readonly Items: readonly object[];
    readonly VisualTransectPoints: readonly (readonly number[])[];
  };
}

/** The indices of the waypoints that a WPML file flies, in order. */
function waypointIndices(bytes: Uint8Array): number[] {
  const waylines = unzipSync(bytes)['wpmz/waylines.wpml'] ?? new Uint8Array();
  return [...new TextDecoder().decode(waylines).matchAll(/<wpml:index>(\d+)<\/wpml:index>/g)].map(([, at]) =>
    Number(at),
  );
}

describe('writeMissions', () => {
  const mission = lanes(Array.from({ length: 20 }, () => 60));

  it.each(['qgc', 'waypoints'] as const)(
    'writes %s files that ArduPilot boards hold, each a whole flight',
    async (format) => {
      const written = await writeMissions(format, mission);
      const texts = written.map(({ file }) => new TextDecoder().decode(file?.bytes));
      expect(written.map(({ file }) => file?.fileName.split('.')[0])).toEqual(['TAL01-P1-S01-1', 'TAL01-P1-S01-2']);
      expect(written.flatMap(({ issues }) => issues)).toMatchObject([
        { code: 'mission-split', values: { files: 2, limit: 700 } },
      ]);
      const refusal = format === 'qgc' ? mavsdkRefusal : mavsdkWaypointsRefusal;
      for (const text of texts) {
        expect(refusal(text)).toBeUndefined();
        const commands =
          format === 'qgc'
            ? JSON.parse(text).mission.items.map(({ command }: { command: number }) => command)
            : text
                .trimEnd()
                .split('\n')
                .slice(2)
                .map((line) => Number(line.split('\t')[3]));
        expect(commands.slice(0, 3)).toEqual([22, 178, 205]);
        expect(commands.at(-1)).toBe(20);
        expect(commands.length).toBeLessThanOrEqual(700);
        expect(commands.filter((command: number) => command === 206).length % 2).toBe(0);
      }
    },
  );

  it('writes Litchi files of 99 waypoints at most that are read again with every waypoint', async () => {
    const written = await writeMissions('litchi', mission);
    const read = written.map(({ file }) =>
      (readLitchiCsv(file?.bytes ?? new Uint8Array()).value?.features ?? []).flatMap(({ geometry }) =>
        geometry.type === 'point' ? [geometry.place] : [],
      ),
    );
    expect(written).toHaveLength(20);
    for (const places of read) expect(places.length).toBeLessThanOrEqual(99);
    const found = read.flat();
    const lost = missionPath(mission.sortie).filter(
      ({ position: [lng, lat] }) => !found.some((one) => Math.hypot(one[0] - lng, one[1] - lat) < 2e-7),
    );
    expect(lost).toEqual([]);
  });

  it('writes WPML files whose waypoint index ends at 65,534, with every way that is photographed', async () => {
    const { aircraft } = mission;
    const change = { aircraft: { ...aircraft, wpmlDrone: { type: 77, subType: 0 } } };
    const long = lanes(
      Array.from({ length: 94 }, () => 700),
      change,
    );
    const written = await writeMissions('wpml', long);
    expect(written.flatMap(({ issues }) => issues)).toContainEqual(
      expect.objectContaining({ code: 'mission-split', values: { sorties: 1, files: 2, limit: 65_535 } }),
    );
    const indices = written.map(({ file }) => waypointIndices(file?.bytes ?? new Uint8Array()));
    for (const found of indices) {
      expect(found).toEqual(Array.from({ length: found.length }, (_, i) => i));
      expect(found.length).toBeLessThanOrEqual(65_535);
    }
    const most = { most: 65_535, count: ({ sortie }: Mission) => missionPath(sortie).length };
    const parts = splitMission(long, most) ?? [];
    expect(parts.flatMap(shot)).toEqual(shot(long));
  }, 120_000);

  it('writes surveys for QGroundControl that ArduPilot boards hold, every lane in one of them', async () => {
    const { plan } = mission;
    // 0.0005 degrees of longitude at 44.5 degrees north.
    const change = { plan: { ...plan, lineSpacingM: 39.75 } };
    const wide = lanes(
      Array.from({ length: 240 }, () => 2),
      change,
    );
    const written = await writeMissions('qgc-survey', wide);
    expect(written.length).toBeGreaterThan(1);
    expect(written[0]?.issues).toContainEqual(
      expect.objectContaining({ code: 'mission-split', values: { sorties: 1, files: written.length, limit: 700 } }),
    );
    const plans = written.map(({ file }) => JSON.parse(new TextDecoder().decode(file?.bytes)));
    const surveys = plans.flatMap(({ mission: { items } }) =>
      items.filter(({ complexItemType }: { complexItemType?: string }) => complexItemType === 'survey'),
    );
    expect(surveys).toHaveLength(written.length);
    const commands = plans.map(
      ({ mission: { items } }) =>
        items.length - 1 + items.flatMap((item: SurveyItem) => item.TransectStyleComplexItem?.Items ?? []).length,
    );
    for (const count of commands) expect(count).toBeLessThanOrEqual(700);
    const lines = surveys.flatMap((item: SurveyItem) => item.TransectStyleComplexItem?.VisualTransectPoints ?? []);
    const ends = wide.sortie.legs.flatMap(({ kind, points }) => (kind === 'transect' ? points : []));
    const isFlown = ({ position: [lng, lat] }: FlightPoint) =>
      lines.some(([y, x]: readonly number[]) => Math.hypot((x ?? 0) - lng, (y ?? 0) - lat) < 1e-6);
    expect(ends.filter((end) => !isFlown(end))).toEqual([]);
  });

  it('leaves whole what PX4, Pilot 2 and map programs take', async () => {
    const { aircraft } = mission;
    const px4: Mission = { ...mission, aircraft: { ...aircraft, autopilot: 'px4' } };
    const dji: Mission = { ...mission, aircraft: { ...aircraft, wpmlDrone: { type: 77, subType: 0 } } };
    expect(await writeMissions('qgc', px4)).toHaveLength(1);
    expect(await writeMissions('wpml', dji)).toHaveLength(1);
    expect(await writeMissions('kml', mission)).toHaveLength(1);
  });
});
