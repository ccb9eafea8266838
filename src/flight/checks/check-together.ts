import { distanceM } from '../../geo/geodesic';
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
export interface Separation {
  readonly sideM: number;
  readonly heightM: number;
}

const usualSeparation: Separation = { sideM: 50, heightM: 20 };

/** The same for a plan whose sorties are flown in their order, `atOnce` of them in the air together. */
export function checkInTurn(sorties: readonly Sortie[], atOnce: number): readonly Issue[] {
  if (atOnce < 2) return [];
  const found = new Map<string, Issue>();
  for (let first = 0; first < Math.max(1, sorties.length - atOnce + 1); first++) {
    for (const issue of checkTogether(sorties.slice(first, first + atOnce))) {
      found.set(`${String(issue.values?.['sortie'])} ${String(issue.values?.['other'])}`, issue);
    }
  }
  return [...found.values()];
}

/**
 * `plan-paths-meet` for each pair of sorties that may be in the air together, from launch sites they share, whose paths come nearer than the
 * separation to the side without being apart in height. The ground around a shared site is left out.
 */
export function checkTogether(
  sorties: readonly Sortie[],
  { sideM, heightM }: Separation = usualSeparation,
): readonly Issue[] {
  const [start] = sorties;
  if (!start) return [];
  const frame = localFrame(start.launch);
  const cells = new Map<
    string,
    { readonly sortie: number; readonly xM: number; readonly yM: number; readonly heightM: number }[]
  >();
  const found = new Map<string, Issue>();
  sorties.forEach((sortie, number) => {
    for (const place of sortiePath(sortie, { stepM: STEP_M })) {
      if (distanceM(place.place, sortie.launch) < SITE_RADIUS_M) continue;
      const { xM, yM } = frame.toLocal(place.place);
      const [column, row] = [Math.floor(xM / sideM), Math.floor(yM / sideM)];
      for (const [c, r] of neighbours(column, row)) {
        for (const other of cells.get(`${c} ${r}`) ?? []) {
          if (other.sortie === number || Math.abs(other.heightM - place.heightM) >= heightM) continue;
          const awayM = Math.hypot(other.xM - xM, other.yM - yM);
          const first = sorties[other.sortie];
          if (awayM >= sideM || !first || !shareSite(first, sortie)) continue;
          const values = { sortie: first.code, other: sortie.code, sideM, heightM };
          found.set(`${other.sortie} ${number}`, {
            code: 'plan-paths-meet',
            severity: 'warning',
            where: { sortie: sortie.code, at: place.place },
            values,
          });
        }
      }
      const own = `${column} ${row}`;
      cells.set(own, [...(cells.get(own) ?? []), { sortie: number, xM, yM, heightM: place.heightM }]);
    }
  });
  return [...found.values()];
}

function shareSite(one: Sortie, other: Sortie): boolean {
  return distanceM(one.launch, other.launch) < SAME_SITE_M;
}

function neighbours(column: number, row: number): (readonly [number, number])[] {
  return [-1, 0, 1].flatMap((dc) => [-1, 0, 1].map((dr) => [column + dc, row + dr] as const));
}
