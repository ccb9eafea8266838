import type { Ring } from '../../geo/polygon';
import type { Airframe } from '../../survey/aircraft';
import { hasError, type Issue } from '../../survey/issue';
import { checkMission } from './check-mission';
import { missionFence } from './fence';
import { mavIssues } from './mav-issues';
import { firmwareOf, type MavItem, mavCommand, mavItems } from './mav-item';
import { type Mission, textFile, type WrittenMission } from './mission';

/** MAV_AUTOPILOT and MAV_TYPE as QGroundControl writes them. */
const firmwareType = { ardupilot: 3, px4: 12 } as const;
const vehicleType: Record<Airframe, number> = { multirotor: 2, 'fixed-wing': 1, vtol: 20, helicopter: 4 };

/** MAV_FRAME: relative altitude for places, "mission" for commands without one. */
const frame = { place: 3, do: 2 } as const;

/**
 * A sortie as a QGroundControl plan of simple items: it loads in every generation of QGroundControl, in Mission Planner and
 * MAVSDK, and nobody recomputes its lanes. No-fly zones become exclusion fences.
 */
export function writeQgcPlan(mission: Mission): WrittenMission {
  const found = checkMission(mission);
  if (hasError(found)) return { file: undefined, issues: found };
  return planFile(mission, mavItems(mission).map(simpleItem), found);
}

/** The envelope around the items of a mission without errors. */
export function planFile(mission: Mission, items: readonly object[], found: readonly Issue[]): WrittenMission {
  const fence = missionFence(mission);
  const { plan, aircraft, sortie, rally = [] } = mission;
  const [lng, lat] = sortie.launch;
  const envelope = {
    fileType: 'Plan',
    version: 1,
    groundStation: 'QGroundControl',
    geoFence: { version: 2, circles: [], polygons: fence.exclusions.map(exclusion) },
    mission: {
      version: 2,
      firmwareType: firmwareType[firmwareOf(mission)],
      vehicleType: vehicleType[aircraft.airframe],
      cruiseSpeed: wholeSpeed(plan.speedMS),
      hoverSpeed: wholeSpeed(plan.speedMS),
      globalPlanAltitudeMode: 1,
      plannedHomePosition: [lat, lng, mission.launchElevationM ?? 0],
      items,
    },
    rallyPoints: {
      version: 2,
      points: rally.map(([lngR, latR]) => [latR, lngR, plan.parameters.safety.returnHeightM]),
    },
  };
  const file = textFile(mission, `${JSON.stringify(envelope, null, 1)}\n`, {
    ending: '.plan',
    mediaType: 'application/json',
  });
  return { file, issues: [...found, ...mavIssues(mission, items.length), ...holeIssues(mission, fence.crossedHoles)] };
}

/** A command as a SimpleItem; `i` counts from 0 over all items of the plan. */
export function simpleItem({ command, kind, params }: MavItem, i: number): object {
  const item = { type: 'SimpleItem', autoContinue: true, command, doJumpId: i + 1, frame: frame[kind], params };
  const climbs =
    command === mavCommand.takeOff || command === mavCommand.vtolTakeOff || command === mavCommand.waypoint;
  return climbs ? { ...item, AltitudeMode: 1, Altitude: params[6], AMSLAltAboveTerrain: null } : item;
}

/** Mission Planner reads these two as C# int and refuses the whole file for 12.5; the exact speed is a command. */
function wholeSpeed(speedMS: number): number {
  return Math.max(1, Math.round(speedMS));
}

function exclusion(ring: Ring): object {
  return { version: 1, inclusion: false, polygon: ring.slice(0, -1).map(([lng, lat]) => [lat, lng]) };
}

function holeIssues({ sortie }: Mission, count: number): Issue[] {
  return count === 0
    ? []
    : [{ code: 'mission-hole-not-fenced', severity: 'info', where: { sortie: sortie.code }, values: { count } }];
}
