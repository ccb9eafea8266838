import { boundsOf } from '../../geo/bounds';
import { localFrame } from '../../geo/local-frame';
import type { LngLat } from '../../geo/lng-lat';
import type { Issue } from '../../survey/issue';
import type { Obstacle } from '../../survey/obstacle';
import type { Sortie } from '../../survey/sortie';
import type { HeightGrid } from '../../terrain/height-grid';
import type { SortieContext } from './sortie-context';
import { type PathPlace, sortiePath } from './sortie-path';

/** Metres in a degree of latitude, a little short: boxes grown by it are never too small. */
const METRES_PER_DEGREE = 110_000;

/** `plan-obstacle` for each obstacle that a sortie's path comes nearer to than its buffer, to the side and above. */
export function checkObstacles(sortie: Sortie, { obstacles = [], grid }: SortieContext): readonly Issue[] {
  const near = obstacles.filter((obstacle) => isNear(sortie, obstacle));
  if (near.length === 0) return [];
  const stepM = Math.max(2, Math.min(...near.map(({ bufferM }) => bufferM / 4)));
  const path = sortiePath(sortie, { grid, stepM });
  return near.flatMap((obstacle) => meeting(obstacle, { sortie, path, grid }));
}

/** Distances on the ground from places to an obstacle, m. */
export function obstacleDistance({ line }: Obstacle): (place: LngLat) => number {
  const [first] = line;
  if (!first) return () => Infinity;
  const frame = localFrame(first);
  const points = line.map((corner) => frame.toLocal(corner));
  return (place) => {
    const { xM, yM } = frame.toLocal(place);
    let least = Infinity;
    points.forEach((to, i) => {
      const from = points[i - 1] ?? to;
      const [dx, dy] = [to.xM - from.xM, to.yM - from.yM];
      const squared = dx * dx + dy * dy;
      const along = (xM - from.xM) * dx + (yM - from.yM) * dy;
      const share = squared === 0 ? 0 : Math.min(1, Math.max(0, along / squared));
      least = Math.min(least, Math.hypot(xM - from.xM - share * dx, yM - from.yM - share * dy));
    });
    return least;
  };
}

/** Top of an obstacle above a launch site, the highest ground along it counted, m; Infinity where its height is not known. */
export function obstacleTopM({ line, heightM }: Obstacle, launch: LngLat, grid: HeightGrid | undefined): number {
  if (heightM === undefined) return Infinity;
  const launchM = grid?.heightAt(launch);
  const rises = line.flatMap((place) => grid?.heightAt(place) ?? []);
  return heightM + (launchM === undefined || rises.length === 0 ? 0 : Math.max(...rises) - launchM);
}

interface Flown {
  readonly sortie: Sortie;
  readonly path: readonly PathPlace[];
  readonly grid: HeightGrid | undefined;
}

function meeting(obstacle: Obstacle, { sortie, path, grid }: Flown): readonly Issue[] {
  const topM = obstacleTopM(obstacle, sortie.launch, grid);
  const distance = obstacleDistance(obstacle);
  let worst: { readonly place: LngLat; readonly awayM: number; readonly heightM: number } | undefined;
  for (const { place, heightM } of path) {
    if (heightM >= topM + obstacle.bufferM) continue;
    const awayM = distance(place);
    if (awayM < obstacle.bufferM && (!worst || awayM < worst.awayM)) worst = { place, awayM, heightM };
  }
  if (!worst) return [];
  const { code } = sortie;
  const values = {
    sortie: code,
    name: obstacle.name,
    awayM: worst.awayM,
    heightM: worst.heightM,
    bufferM: obstacle.bufferM,
  };
  const where = { sortie: code, recordId: obstacle.id, at: worst.place };
  if (obstacle.heightM === undefined) return [{ code: 'plan-obstacle-unknown', severity: 'error', where, values }];
  return [{ code: 'plan-obstacle', severity: 'error', where, values: { ...values, topM } }];
}

/** Whether the boxes around a sortie and an obstacle come within its buffer. */
function isNear({ legs }: Sortie, { line, bufferM }: Obstacle): boolean {
  const flown = boundsOf(legs.flatMap(({ points }) => points.map(({ position }) => position)));
  const stands = boundsOf(line);
  if (!flown || !stands) return false;
  const grow = bufferM / METRES_PER_DEGREE;
  const growEast = grow / Math.max(0.1, Math.cos((stands.north * Math.PI) / 180));
  return (
    flown.west - growEast <= stands.east &&
    flown.east + growEast >= stands.west &&
    flown.south - grow <= stands.north &&
    flown.north + grow >= stands.south
  );
}
