import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import { localFrame } from '../../geo/local-frame';
import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import { sortiePath } from './sortie-path';

/** Sorties that begin and end within this of each other share their launch site, m. */
const SAME_SITE_M = 200;
/** Around a shared site everyone takes off and lands: the crews there see each other. */
const SITE_RADIUS_M = 100;
const STEP_M = 20;

/** How far apart paths of aircraft in the air together are to stay: to the side, or in height. */
interface Separation {
  readonly sideM: number;
  readonly heightM: number;
}

const usualSeparation: Separation = { sideM: 50, heightM: 20 };

/**
 * `plan-paths-meet` for each pair of sorties that may be in the air together where a plan is flown in its order, `atOnce` at a time, from launch
 * sites they share.
 */
export function checkInTurn(sorties: readonly Sortie[], atOnce: number): readonly Issue[] {
  return sorties.flatMap((sortie, i) => sorties.slice(i + 1, i + atOnce).flatMap((other) => pairIssues(sortie, other)));
}

/** The same for sorties of which any two may be in the air together. */
export function checkTogether(sorties: readonly Sortie[]): readonly Issue[] {
  return checkInTurn(sorties, sorties.length);
}

/**
 * Where the path of one sortie comes nearer to another's than the separation to the side without being apart in height; undefined where they
 * stay apart. The ground around a shared launch site is left out.
 */
export function meetingPlace(
  one: Sortie,
  other: Sortie,
  { sideM, heightM }: Separation = usualSeparation,
): LngLat | undefined {
  const isShared = shareSite(one, other);
  const frame = localFrame(one.launch);
  const flown = (sortie: Sortie) =>
    sortiePath(sortie, { stepM: STEP_M })
      .filter(({ place }) => !isShared || distanceM(place, sortie.launch) >= SITE_RADIUS_M)
      .map((at) => ({ ...at, ...frame.toLocal(at.place) }));
  const cells = new Map<string, ReturnType<typeof flown>>();
  for (const at of flown(one)) {
    const key = `${Math.floor(at.xM / sideM)} ${Math.floor(at.yM / sideM)}`;
    const cell = cells.get(key);
    if (cell) cell.push(at);
    else cells.set(key, [at]);
  }
  return flown(other).find((at) =>
    neighbours(Math.floor(at.xM / sideM), Math.floor(at.yM / sideM)).some(([column, row]) =>
      cells
        .get(`${column} ${row}`)
        ?.some(
          (near) =>
            Math.abs(near.heightM - at.heightM) < heightM && Math.hypot(near.xM - at.xM, near.yM - at.yM) < sideM,
        ),
    ),
  )?.place;
}

function pairIssues(one: Sortie, other: Sortie): readonly Issue[] {
  const at = shareSite(one, other) ? meetingPlace(one, other) : undefined;
  if (!at) return [];
  const values = { sortie: one.code, other: other.code, ...usualSeparation };
  return [{ code: 'plan-paths-meet', severity: 'warning', where: { sortie: other.code, at }, values }];
}

function shareSite(one: Sortie, other: Sortie): boolean {
  return distanceM(one.launch, other.launch) < SAME_SITE_M;
}

function neighbours(column: number, row: number): (readonly [number, number])[] {
  return [-1, 0, 1].flatMap((dc) => [-1, 0, 1].map((dr) => [column + dc, row + dr] as const));
}
