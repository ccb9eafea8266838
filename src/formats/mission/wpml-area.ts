import type { Polygon } from '../../geo/polygon';
import { hasError, type Issue } from '../../survey/issue';
import { writeZip } from '../zip';
import { checkMission } from './check-mission';
import { type Mission, missionName, type WrittenMission } from './mission';
import { checkWpmlConfig, missionConfig } from './wpml-config';
import { authorFields, payloadFields } from './wpml-template';
import { figure, type WpmlElement, wpml, wpmlDocument } from './wpml-xml';

/**
 * One area as a `mapping2d` template, from which the controller draws a grid of its own: for a second opinion or an
 * emergency. It knows no holes and no sorties; both are said.
 */
export function writeWpmlArea(mission: Mission, area: Polygon, name: string): WrittenMission {
  const issues: Issue[] = [...checkMission(mission)];
  if (!hasError(issues)) issues.push(...checkWpmlConfig(mission));
  if (hasError(issues)) return { file: undefined, issues };
  const holes = area.length - 1;
  if (holes > 0) issues.push({ code: 'mission-holes-left-out', severity: 'warning', values: { count: holes } });
  const { plan, camera } = mission;
  const heightM = figure(plan.parameters.heightM);
  const head = wpml({
    templateType: 'mapping2d',
    templateId: 0,
    waylineCoordinateSysParam: wpml({
      coordinateMode: 'WGS84',
      heightMode: 'relativeToStartPoint',
      globalShootHeight: heightM,
      surfaceFollowModeEnable: 0,
    }),
    autoFlightSpeed: figure(plan.speedMS),
  });
  const payload = wpml({ payloadParam: payloadFields(camera?.wpmlLens) });
  const folder: WpmlElement = ['Folder', [...head, areaPlacemark(mission, area), ...payload]];
  const text = wpmlDocument([...authorFields(mission), missionConfig(mission), folder]);
  const bytes = new Uint8Array(writeZip([{ name: 'wpmz/template.kml', bytes: new TextEncoder().encode(text) }]));
  const sortie = { ...mission.sortie, code: `${name}-area` };
  const fileName = `${missionName({ sortie, training: mission.training })}.kmz`;
  return { file: { fileName, mediaType: 'application/vnd.google-earth.kmz', bytes }, issues };
}

function areaPlacemark({ plan }: Mission, [outer]: Polygon): WpmlElement {
  const { heading, frontOverlapPct, sideOverlapPct, heightM } = plan.parameters;
  const directionDeg = plan.headingDeg ?? (heading === 'auto' ? 0 : heading);
  const before = wpml({
    caliFlightEnable: 0,
    elevationOptimizeEnable: 0,
    smartObliqueEnable: 0,
    smartObliqueGimbalPitch: -45,
    shootType: 'time',
    direction: figure(directionDeg),
    margin: 0,
    overlap: wpml({
      orthoCameraOverlapH: Math.round(frontOverlapPct),
      orthoCameraOverlapW: Math.round(sideOverlapPct),
    }),
  });
  const after = wpml({
    ellipsoidHeight: figure(heightM),
    height: figure(heightM),
    mappingHeadingParam: wpml({ mappingHeadingMode: 'followWayline' }),
    gimbalPitchMode: 'fixed',
    gimbalPitchAngle: -90,
  });
  const coordinates = outer
    .slice(0, -1)
    .map(([lng, lat]) => `${lng.toFixed(9)},${lat.toFixed(9)},0`)
    .join(' ');
  const polygon: WpmlElement = ['Polygon', [['outerBoundaryIs', [['LinearRing', [['coordinates', coordinates]]]]]]];
  return ['Placemark', [...before, polygon, ...after]];
}
