import { hasError, type Issue } from '../../survey/issue';
import { checkMission } from './check-mission';
import { closing, lanes, opening } from './mav-item';
import type { Mission, WrittenMission } from './mission';
import { missionPath } from './mission-path';
import { planFile, simpleItem } from './qgc-plan';
import { type SurveyOutline, surveyOutline } from './survey-outline';

/**
 * A simple convex sortie as a QGroundControl survey that can be edited there. It flies the stored lanes until a person touches
 * the editor, which then draws lanes of its own. Its figures are whole numbers: Mission Planner refuses the file otherwise.
 */
export function writeQgcSurvey(mission: Mission): WrittenMission {
  const issues: Issue[] = [...checkMission(mission)];
  const where = { sortie: mission.sortie.code };
  const outline = hasError(issues) ? undefined : surveyOutline(mission.sortie, mission.plan.lineSpacingM);
  if (!hasError(issues) && (!outline || !mission.camera || mission.plan.photoDistanceM === undefined)) {
    issues.push({ code: 'mission-no-simple-survey', severity: 'error', where });
  }
  if (!outline || hasError(issues)) return { file: undefined, issues };
  const path = missionPath(mission.sortie);
  const before = opening(mission, path).map(simpleItem);
  const inside = lanes(mission, path).map((item, i) => simpleItem(item, before.length + i));
  const last = simpleItem(closing(mission, path), before.length + inside.length);
  const { plan } = mission;
  const exact = [outline.headingDeg, plan.lineSpacingM, plan.photoDistanceM ?? 0, plan.parameters.heightM];
  if (!exact.every(Number.isInteger)) issues.push({ code: 'mission-survey-rounded', severity: 'info', where });
  const written = planFile(mission, [...before, surveyItem(mission, outline, inside), last], issues);
  const file = written.file && { ...written.file, fileName: written.file.fileName.replace(/\.plan$/, '-survey.plan') };
  return { file, issues: written.issues };
}

function surveyItem(mission: Mission, { ring, headingDeg }: SurveyOutline, items: readonly object[]): object {
  return {
    type: 'ComplexItem',
    complexItemType: 'survey',
    version: 5,
    angle: Math.round(headingDeg),
    entryLocation: 0,
    flyAlternateTransects: false,
    splitConcavePolygons: false,
    polygon: ring.map(([lng, lat]) => [lat, lng]),
    TransectStyleComplexItem: {
      version: 2,
      TurnAroundDistance: 0,
      CameraTriggerInTurnAround: false,
      HoverAndCapture: false,
      Refly90Degrees: false,
      CameraShots: Math.round(mission.sortie.photos),
      CameraCalc: cameraCalc(mission),
      VisualTransectPoints: missionPath(mission.sortie).map(({ position: [lng, lat] }) => [lat, lng]),
      Items: items,
    },
  };
}

/** The camera as QGroundControl's current generation writes it (version 2). */
function cameraCalc({ plan, camera }: Mission): object {
  const { frontOverlapPct, sideOverlapPct, heightM } = plan.parameters;
  const [sensorMm, focalMm, imagePx] = [
    camera?.sensorWidthMm ?? 1,
    camera?.focalLengthMm ?? 1,
    camera?.imageWidthPx ?? 1,
  ];
  return {
    version: 2,
    CameraName: 'Custom Camera',
    AdjustedFootprintFrontal: Math.max(1, Math.round(plan.photoDistanceM ?? 1)),
    AdjustedFootprintSide: Math.max(1, Math.round(plan.lineSpacingM)),
    DistanceToSurface: Math.round(heightM),
    DistanceMode: 1,
    ValueSetIsDistance: true,
    ImageDensity: Number((((heightM * 100) / focalMm) * (sensorMm / imagePx)).toFixed(3)),
    FrontalOverlap: Math.round(frontOverlapPct),
    SideOverlap: Math.round(sideOverlapPct),
    SensorWidth: sensorMm,
    SensorHeight: camera?.sensorHeightMm ?? 1,
    ImageWidth: imagePx,
    ImageHeight: camera?.imageHeightPx ?? 1,
    FocalLength: focalMm,
    Landscape: true,
    FixedOrientation: false,
    MinTriggerInterval: camera?.shortestIntervalS ?? 0,
  };
}
