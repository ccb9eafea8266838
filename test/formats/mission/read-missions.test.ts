import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MissionFormat, writeMission } from '../../../src/formats/mission/mission-formats';
import { readLitchiCsv } from '../../../src/formats/mission/read-litchi-csv';
import { readQgcPlan } from '../../../src/formats/mission/read-qgc-plan';
import { readWaypoints } from '../../../src/formats/mission/read-waypoints';
import { readWpml } from '../../../src/formats/mission/read-wpml';
import { writeWpmlArea } from '../../../src/formats/mission/wpml-area';
import type { FeatureLine, VectorFile } from '../../../src/formats/vector/feature';
import { polygonAreaM2 } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Checked } from '../../../src/survey/issue';
import { itWithData } from '../../support/test-data';
import { threeLaneMission } from '../../support/three-lane-mission';

const mission = threeLaneMission({ aircraft: { ...threeLaneMission().aircraft, wpmlDrone: { type: 77, subType: 0 } } });
const corners = mission.sortie.legs.slice(0, -1).map(({ points }) => points[1]?.position);
const bytesOf = async (format: MissionFormat) => (await writeMission(format, mission)).file?.bytes ?? new Uint8Array();
const fileBytes = (file: string) => new Uint8Array(readFileSync(file));

describe('reading back what was written', () => {
  it('gives the corners of every lane from a plan', async () => {
    const { value, issues } = readQgcPlan(await bytesOf('qgc'));
    expect(issues).toEqual([]);
    expect(lineOf(value)).toEqual([mission.sortie.launch, ...corners]);
    expect(placesOf(value, 'launch')).toEqual([[72, 44.5]]);
  });

  it('gives the corners of every lane from a waypoint file', async () => {
    const { value, issues } = readWaypoints(await bytesOf('waypoints'));
    expect(issues).toEqual([]);
    expect(lineOf(value)).toEqual(corners);
    expect(value?.rows).toBe(17);
  });

  it('gives the corners of every lane from a DJI file', async () => {
    const { value, issues } = readWpml(await bytesOf('wpml'));
    expect(issues).toEqual([]);
    expect(lineOf(value)).toEqual(corners);
  });

  it('gives the corners of every lane from a Litchi file', async () => {
    const { value, issues } = readLitchiCsv(await bytesOf('litchi'));
    expect(issues).toEqual([]);
    expect(lineOf(value)).toEqual(corners);
  });

  it('gives the outline of a mapping template, closed', () => {
    const area: [LngLat, LngLat, LngLat, LngLat, LngLat] = [
      [72, 44],
      [72.01, 44],
      [72.01, 44.01],
      [72, 44.01],
      [72, 44],
    ];
    const { value, issues } = readWpml(writeWpmlArea(mission, [area], 'A').file?.bytes ?? new Uint8Array());
    expect(issues.map(({ code }) => code)).toEqual(['ring-closed']);
    const [geometry] = value?.features.map((feature) => feature.geometry) ?? [];
    expect(geometry?.type === 'polygon' && polygonAreaM2(geometry.polygon)).toBeCloseTo(polygonAreaM2([area]), 0);
  });

  it('gives no-fly zones back from the fence', async () => {
    const zone: LngLat[] = [
      [72.003, 44.501],
      [72.0035, 44.501],
      [72.0035, 44.5015],
      [72.003, 44.5015],
      [72.003, 44.501],
    ];
    const noFly = [{ kind: 'no-fly-zone', id: 'z', name: 'Village', polygon: [zone], marginM: 0 } as const];
    const { value } = readQgcPlan((await writeMission('qgc', { ...mission, noFly })).file?.bytes ?? new Uint8Array());
    const zones = value?.features.filter(({ role }) => role === 'no-fly') ?? [];
    expect(zones.map(({ geometry }) => geometry.type === 'polygon' && geometry.polygon[0])).toEqual([zone]);
  });
});

describe('files of other programs', () => {
  itWithData('reads the QGroundControl sample of MAVSDK', 'vectors/mavsdk_plans/qgroundcontrol_sample.plan', (file) => {
    const { value, issues } = readQgcPlan(fileBytes(file));
    expect(issues).toEqual([]);
    expect(lineOf(value)?.[1]).toEqual([8.5466122, 47.39777106]);
    expect([lineOf(value)?.length, value?.rows]).toEqual([4, 6]);
  });

  itWithData(
    'reads the Mission Planner sample of MAVSDK',
    'vectors/mavsdk_plans/mission_planner_sample.txt',
    (file) => {
      const { value, issues } = readWaypoints(fileBytes(file));
      expect(issues).toEqual([]);
      expect([lineOf(value)?.length, value?.rows]).toEqual([3, 4]);
    },
  );

  for (const [name, code] of [
    ['wrong_overall_version', 'plan-version-unknown'],
    ['without_mission', 'plan-without-mission'],
    ['with_survey_wrong_version', 'plan-version-unknown'],
  ]) {
    const file = `vectors/mavsdk_plans/qgroundcontrol_sample_${name}.plan`;
    itWithData(`refuses the plan ${name} as MAVSDK does`, file, (path) => {
      expect(codes(readQgcPlan(fileBytes(path)))).toEqual([code]);
    });
  }

  itWithData('reads the waylines of a DJI export without its author', 'plans/dji_waypoint_m3t.kmz', (file) => {
    const { value, issues } = readWpml(fileBytes(file));
    expect(issues).toEqual([]);
    expect([lineOf(value)?.length, value?.rows]).toEqual([6, 6]);
    expect(JSON.stringify(value)).not.toContain('redacted');
  });
});

describe('damaged files', () => {
  it('says which row of a waypoint file is damaged and keeps the rest', async () => {
    const text = new TextDecoder().decode(await bytesOf('waypoints')).split('\n');
    text[5] = '4\t0\t3\tNaN';
    const { value, issues } = readWaypoints(new TextEncoder().encode(text.join('\r\n')));
    expect(issues.map(({ code, where }) => [code, where?.line])).toEqual([['mission-row-broken', 6]]);
    expect(lineOf(value)?.length).toBe(5);
  });

  it('does not let a plan reach the prototype of objects', () => {
    const text =
      '{"fileType":"Plan","version":1,"__proto__":{"polluted":1},"mission":{"version":2,"items":[{"type":"SimpleItem","__proto__":{"polluted":1}}]}}';
    readQgcPlan(new TextEncoder().encode(text));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

function lineOf(file: VectorFile | undefined): readonly LngLat[] | undefined {
  const lines = file?.features
    .map(({ geometry }) => geometry)
    .filter((geometry): geometry is FeatureLine => geometry.type === 'line');
  return lines?.[0]?.line;
}

function placesOf(file: VectorFile | undefined, role: string): LngLat[] {
  const points = file?.features.filter((feature) => feature.role === role) ?? [];
  return points.flatMap(({ geometry }) => (geometry.type === 'point' ? [geometry.place] : []));
}

function codes({ issues }: Checked<VectorFile>): string[] {
  return issues.map(({ code }) => code);
}
