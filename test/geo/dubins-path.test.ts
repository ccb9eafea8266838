import { describe, expect, it } from 'vitest';
import { dubinsCorners, dubinsPaths, type Pose } from '../../src/geo/dubins-path';
import { seeded } from '../support/seeded';

const pose = (x: number, y: number, deg: number): Pose => ({ x, y, angleRad: (deg * Math.PI) / 180 });

describe('dubinsPaths', () => {
  it('is a straight line to a pose straight ahead', () => {
    expect(dubinsPaths(pose(0, 0, 30), pose(100 * Math.cos(Math.PI / 6), 50, 30), 20)[0]?.lengthM).toBeCloseTo(100, 6);
  });

  it('is a half circle to the opposite pose two radii aside, and more where rows are nearer', () => {
    expect(dubinsPaths(pose(0, 0, 0), pose(0, 80, 180), 40)[0]?.lengthM).toBeCloseTo(Math.PI * 40, 6);
    expect(dubinsPaths(pose(0, 0, 0), pose(0, 60, 180), 40)[0]?.lengthM).toBeGreaterThan(Math.PI * 40);
    expect(dubinsPaths(pose(0, 0, 0), pose(0, 200, 180), 40)[0]?.lengthM).toBeCloseTo(Math.PI * 40 + 120, 6);
  });

  it('draws each way to its end, never shorter than its arcs and little longer', () => {
    const random = seeded(7);
    for (let i = 0; i < 300; i++) {
      const from = pose(300 * random(), 300 * random(), 360 * random());
      const to = pose(300 * random(), 300 * random(), 360 * random());
      for (const path of dubinsPaths(from, to, 40)) {
        const line = [from.x, from.y, ...dubinsCorners(from, path, 40), to.x, to.y];
        let lengthM = 0;
        for (let k = 2; k < line.length; k += 2)
          lengthM += Math.hypot((line[k] ?? 0) - (line[k - 2] ?? 0), (line[k + 1] ?? 0) - (line[k - 1] ?? 0));
        expect(lengthM).toBeGreaterThan(path.lengthM - 1e-6);
        expect(lengthM).toBeLessThan(1.005 * path.lengthM + 1e-6);
      }
    }
  });
});
