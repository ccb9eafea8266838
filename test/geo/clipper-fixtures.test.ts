import { Clipper, type Path64, type Paths64 } from 'clipper2-ts';
import { describe, expect } from 'vitest';
import { clipPaths, type ClipInput, type ClipOperation } from '../../src/geo/clip-paths';
import type { LocalPoint } from '../../src/geo/local-point';
import { localFrame } from '../../src/geo/local-frame';
import { offsetPolygons } from '../../src/geo/offset-polygons';
import type { Ring } from '../../src/geo/polygon';
import { itWithData } from '../support/test-data';
import { type ClipperCase, readClipperCases } from './clipper-fixtures';

/**
 * Fill rules are the cases' own: 163 even-odd, 26 non-zero, 5 negative, 1 positive. Dala itself clips by non-zero.
 * Counts and areas were stored by an older Clipper on whole numbers: the tolerances are those of Clipper2's own tests.
 */
describe("Clipper2's own polygon cases", () => {
  itWithData('clips all 195 into the expected areas', 'vectors/clipper2/Polygons.txt', (file) => {
    const cases = readClipperCases(file);
    expect(cases).toHaveLength(195);
    for (const one of cases.filter(({ area }) => area > 0)) {
      const share = Math.abs(Clipper.areaPaths(solve(one)) - one.area) / one.area;
      expect(share, `case ${one.caption}`).toBeLessThanOrEqual(areaTolerance(caseNumber(one)));
    }
  });

  itWithData('clips all 195 into the expected number of paths', 'vectors/clipper2/Polygons.txt', (file) => {
    for (const one of readClipperCases(file).filter(({ count }) => count > 0)) {
      const off = Math.abs(solve(one).length - one.count);
      expect(off, `case ${one.caption}`).toBeLessThanOrEqual(countTolerance(caseNumber(one)));
    }
  });

  itWithData('clips the ground beside open lines, which Dala cuts itself', 'vectors/clipper2/Lines.txt', (file) => {
    for (const one of readClipperCases(file)) {
      expect(Clipper.areaPaths(solve(one)), `case ${one.caption}`).toBe(one.area);
    }
  });

  itWithData('keeps the distance to the corners of the offset cases', 'vectors/clipper2/Offsets.txt', (file) => {
    const cases = readClipperCases(file);
    expect(cases).toHaveLength(2);
    for (const { subject } of cases) {
      const outline = subject.toSorted((a, b) => Math.abs(Clipper.area(b)) - Math.abs(Clipper.area(a)))[0] ?? [];
      const edges = edgesOf(offsetPolygons([[toRing(outline)]], 2).flat());
      const sample = outline.filter((_, i) => i % 40 === 0);
      const nearestM = Math.min(
        ...sample.map((point) => Math.min(...edges.map((edge) => distanceToEdge(point, edge)))),
      );
      expect(nearestM).toBeGreaterThan(1.98);
      expect(nearestM).toBeLessThan(2.001);
    }
  });
});

function solve({ operation, fill, subject, clip }: ClipperCase): Paths64 {
  if (!isOperation(operation) || !isFill(fill)) throw new Error(`Unknown case ${operation} ${fill}.`);
  return clipPaths(operation, { subject, clip, fill }).flatMap(({ outer, holes }) => [outer, ...holes]);
}

function isOperation(text: string): text is ClipOperation {
  return text === 'union' || text === 'difference' || text === 'intersection';
}

function isFill(text: string): text is NonNullable<ClipInput['fill']> {
  return text === 'nonzero' || text === 'evenodd' || text === 'positive' || text === 'negative';
}

/** A metre a unit, around 72 E 44.5 N. */
const frame = localFrame([72, 44.5]);

function toRing(path: Path64): Ring {
  const places = path.map(({ x, y }) => frame.toLngLat({ xM: x, yM: y }));
  return [...places, ...places.slice(0, 1)];
}

function edgesOf(rings: readonly Ring[]): [LocalPoint, LocalPoint][] {
  return rings.flatMap((ring) => {
    const points = ring.map((place) => frame.toLocal(place));
    return points.slice(1).map((to, i): [LocalPoint, LocalPoint] => [points[i] ?? to, to]);
  });
}

function distanceToEdge(
  { x, y }: { readonly x: number; readonly y: number },
  [from, to]: [LocalPoint, LocalPoint],
): number {
  const [dx, dy] = [to.xM - from.xM, to.yM - from.yM];
  const along = ((x - from.xM) * dx + (y - from.yM) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.xM + share * dx - x, from.yM + share * dy - y);
}

function caseNumber({ caption }: ClipperCase): number {
  return Number.parseInt(caption, 10);
}

function areaTolerance(number: number): number {
  if ([19, 22, 23, 24].includes(number)) return 0.5;
  if (number === 193) return 0.2;
  if (number === 63) return 0.1;
  if (number === 16) return 0.075;
  if ([15, 26].includes(number)) return 0.05;
  return [52, 53, 54, 59, 60, 64, 117, 118, 119, 184].includes(number) ? 0.02 : 0.01;
}

function countTolerance(number: number): number {
  if ([120, 121, 130, 138, 140, 148, 163, 165, 166, 167, 168, 172, 173, 175, 178, 180].includes(number)) return 5;
  if (number === 126) return 3;
  if (number >= 120 && number <= 184) return number === 176 ? 3 : 2;
  return [16, 23, 27, 45, 87, 102, 111, 113, 191].includes(number) ? 1 : 0;
}
