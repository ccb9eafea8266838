import { isLngLat } from '../../geo/lng-lat';
import type { Issue } from '../../survey/issue';
import type { Mission } from './mission';

/** Errors that no format can live with: places or numbers that are not finite, a sortie without a path. */
export function checkMission(mission: Mission): Issue[] {
  const { sortie, plan } = mission;
  const points = sortie.legs.flatMap((leg) => leg.points);
  const issues: Issue[] = [];
  const where = { sortie: sortie.code };
  if (points.length < 2) issues.push({ code: 'mission-empty', severity: 'error', where });
  const places = [sortie.launch, ...points.map(({ position }) => position)];
  const bad = places.findIndex((place) => !isLngLat(place));
  if (bad >= 0) issues.push({ code: 'mission-place-invalid', severity: 'error', where, values: { index: bad } });
  for (const [name, value] of Object.entries(figuresOf(mission))) {
    if (!Number.isFinite(value)) issues.push(badFigure(name, mission));
  }
  if (!points.every(({ heightM }) => Number.isFinite(heightM))) issues.push(badFigure('heightM', mission));
  if (!(plan.speedMS > 0)) issues.push(badFigure('speedMS', mission));
  if (plan.photoDistanceM !== undefined && !(plan.photoDistanceM > 0))
    issues.push(badFigure('photoDistanceM', mission));
  return issues;
}

function figuresOf({ plan, launchElevationM, sortie, createdAt }: Mission): Record<string, number> {
  const { returnHeightM, takeOffHeightM, transitHeightM } = plan.parameters.safety;
  const { lengthM, durationS } = sortie;
  const createdMs = Date.parse(createdAt);
  return {
    returnHeightM,
    takeOffHeightM,
    transitHeightM,
    lengthM,
    durationS,
    createdMs,
    launchElevationM: launchElevationM ?? 0,
  };
}

function badFigure(name: string, { sortie }: Mission): Issue {
  return { code: 'mission-figure-invalid', severity: 'error', where: { sortie: sortie.code }, values: { name } };
}
