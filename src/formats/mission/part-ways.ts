import { flightGround } from '../../flight/flight-ground';
import { flightMotion } from '../../flight/flight-motion';
import { fastestGround, type Motion } from '../../flight/leg-time';
import { pathTime } from '../../flight/path-time';
import { atTransitHeight, flownClimbTime, transitHeight } from '../../flight/transit-height';
import { boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import { shortestPath } from '../../geo/shortest-path';
import type { FlightPoint, Leg, Sortie } from '../../survey/sortie';
import { sortieTransitHeight } from '../../survey/sortie-transit-height';
import type { Mission } from './mission';

/** Ways between the launch site of a mission and the places where it is cut. */
export interface PartWays {
  /** From the launch site to a point and from a point back to it; undefined where no way leads around what is barred. */
  between(first: FlightPoint, last: FlightPoint): { readonly out: Leg; readonly back: Leg } | undefined;
  /** Take-off to landing, s. */
  durationS(sortie: Pick<Sortie, 'legs'>): number;
}

/**
 * Ways around no-fly zones with their margins and holes, at the return height or the sortie's own transit height, whichever is
 * greater: the straight ways home at the return height are those that plans are checked for.
 */
export function partWays(mission: Mission): PartWays {
  const { sortie, aircraft, plan } = mission;
  const { parameters } = plan;
  const motion = flightMotion(aircraft, plan.speedMS, parameters.wind);
  const { frame, obstacles } = groundOf(mission);
  const transitM = Math.max(
    parameters.safety.returnHeightM,
    transitHeight(parameters),
    sortieTransitHeight(sortie) ?? 0,
  );

  function way(from: LngLat, to: LngLat): readonly LngLat[] | undefined {
    const [a, b] = [frame.toLocal(from), frame.toLocal(to)];
    const corners = shortestPath(obstacles, a.xM, a.yM, b.xM, b.yM);
    if (!corners) return undefined;
    const places = Array.from({ length: corners.length / 2 }, (_, i) =>
      frame.toLngLat({ xM: corners[2 * i] ?? 0, yM: corners[2 * i + 1] ?? 0 }),
    );
    return [from, ...places, to];
  }

  return {
    between(first, last) {
      const [out, back] = [way(sortie.launch, first.position), way(last.position, sortie.launch)];
      if (!out || !back) return undefined;
      const legs = [legAt(out, first.heightM), legAt(back, last.heightM)];
      const [up, home] = atTransitHeight({ ...sortie, legs }, { transitM, descent: descentOf(mission, motion) }).legs;
      return up && home && { out: up, back: home };
    },
    durationS(part) {
      const line = part.legs.flatMap(({ points }) =>
        points.flatMap(({ position }) => {
          const { xM, yM } = frame.toLocal(position);
          return [xM, yM];
        }),
      );
      const overheadS =
        parameters.overheadS ?? aircraft.handlingS + flownClimbTime({ ...sortie, legs: part.legs }, aircraft);
      return overheadS + pathTime(line, motion);
    },
  };
}

function groundOf({ sortie, areas = [], noFly, plan }: Mission) {
  const { launch } = sortie;
  const { parameters, lineSpacingM } = plan;
  if (areas.length > 0) return flightGround({ areas, noFly, launches: [launch], parameters }, lineSpacingM);
  const free = { ...parameters, transit: 'free' } as const;
  return flightGround({ areas: [boxAround(sortie)], noFly, launches: [launch], parameters: free }, lineSpacingM);
}

function boxAround({ legs, launch }: Sortie): Polygon {
  const places = [launch, ...legs.flatMap(({ points }) => points.map(({ position }) => position))];
  const bounds = boundsOf(places);
  if (!bounds) throw new Error(`${places.length} places have no bounds.`);
  const { west, south, east, north } = bounds;
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

function legAt(places: readonly LngLat[], heightM: number): Leg {
  return { kind: 'transit', points: places.map((position) => ({ position, heightM })) };
}

/** Metres that wings sink or climb for each metre on; undefined for what climbs where it stands. */
function descentOf({ aircraft }: Mission, motion: Motion): number | undefined {
  if (motion.turnRadiusM === undefined) return undefined;
  return Math.min(aircraft.climbMS, aircraft.descentMS) / fastestGround(motion);
}
