import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { planFlight } from '../../flight/plan-flight';
import type { FlightPlanning } from '../../flight/flight-task';
import { type MissionFormat, missionFormats } from '../../formats/mission/mission-formats';
import { writeMissions } from '../../formats/mission/write-missions';
import { writePlanGeoJson } from '../../formats/vector/write-plan-geojson';
import { hasError, type Issue } from '../../survey/issue';
import type { LaunchSite } from '../../survey/launch-site';
import { choiceOption, positional, readArguments } from '../arguments';
import type { Command, CommandAnswer } from '../command';
import { assignmentOf } from '../plan-assignment';
import { planOptions } from '../plan-options';
import { type PlanInput, readPlanInput } from '../read-plan-input';

/** `plan`: a plan over all polygons of a file. */
export const planCommand: Command = {
  usage:
    'AREA [--no-fly FILE] [--aircraft ID] [--purpose NAME] [--agl M | --gsd CM] [--front PCT] [--side PCT] [--spacing M] [--speed M_S] ' +
    '[--wind M_S,FROM_DEG] [--edge footprint|strip] [--edge-pass] [--transit inside|free] [--endurance MIN] [--overhead S] [--reserve PCT] [--range M] [--heading DEG|auto] ' +
    '[--pattern NAME] [--width M] [--rings N] [--standoff M] [--share 0..1] [--launch LON,LAT ... | --launch FILE] [--dem FILE] [--teams N --batteries N --charge MIN [--change MIN] [--day HOURS]] [--seed N] [--steps N] [--out DIR] ' +
    '[--formats qgc,waypoints,wpml,litchi,kml,gpx,geojson,csv]',
  async run(args) {
    const { values, positionals } = readArguments(args, planOptions);
    const [area = ''] = positional(positionals, ['AREA']);
    const formats = formatsOf(values.formats);
    const input = await readPlanInput(area, values);
    if (!input.value) return { json: {}, issues: input.issues };
    const startedMs = performance.now();
    const planning = planFlight(input.value.task);
    const elapsedMs = performance.now() - startedMs;
    const issues = [...input.issues, ...planning.issues];
    if (!planning.plan) return { json: {}, issues };
    const written =
      values.out === undefined ? [] : await writePlan(values.out, { input: input.value, plan: planning.plan, formats });
    const assignment = assignmentOf(planning.plan, values);
    return answer(planning.plan, { issues: [...issues, ...written], elapsedMs, assignment });
  },
};

type Planned = NonNullable<FlightPlanning['plan']>;

interface PlanAnswer {
  readonly issues: readonly Issue[];
  readonly elapsedMs: number;
  readonly assignment: object | undefined;
}

function answer(plan: Planned, { issues, elapsedMs, assignment }: PlanAnswer): CommandAnswer {
  const json = {
    areaHa: plan.targetHa,
    lineSpacingM: plan.lineSpacingM,
    headingDeg: plan.headingDeg,
    transects: plan.transects,
    transectKm: plan.transectM / 1000,
    pathKm: plan.pathM / 1000,
    turns: plan.turns,
    photos: plan.photos,
    sorties: plan.sorties.map(({ code, launch, lengthM, durationS, photos }) => ({
      code,
      launch,
      lengthKm: lengthM / 1000,
      durationMin: durationS / 60,
      photos,
    })),
    flightHours: plan.flightS / 3600,
    plannedCoveragePct: plan.plannedCoveragePct,
    stopped: plan.stopped,
    ...(assignment && { assignment }),
    elapsedMs,
  };
  return { json, issues, stopped: hasError(issues) };
}

interface PlanOutput {
  readonly input: PlanInput;
  readonly plan: Planned;
  readonly formats: readonly MissionFormat[];
}

async function writePlan(folder: string, { input, plan, formats }: PlanOutput): Promise<readonly Issue[]> {
  const { task } = input;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'plan.geojson'), planGeoJson(input, plan));
  const camera = task.aircraft.cameras.find(({ id }) => id === task.parameters.cameraId);
  const createdAt = new Date().toISOString();
  const issues: Issue[] = [];
  for (const sortie of plan.sorties) {
    for (const format of formats) {
      const files = await writeMissions(format, {
        sortie,
        plan: { ...plan, parameters: task.parameters },
        aircraft: task.aircraft,
        ...(camera && { camera }),
        noFly: input.noFlyZones,
        areas: task.areas,
        createdAt,
        training: false,
      });
      issues.push(...files.flatMap((written) => written.issues));
      for (const { file } of files) if (file) await writeFile(path.join(folder, file.fileName), file.bytes);
    }
  }
  return issues;
}

function planGeoJson({ areas, noFlyZones }: PlanInput, plan: Planned): string {
  const launches = plan.launches.map((position, i): LaunchSite => {
    const name = `L${String(i + 1).padStart(2, '0')}`;
    return { kind: 'launch-site', id: `launch-${i + 1}`, name, position };
  });
  return writePlanGeoJson({ plan, areas, noFly: noFlyZones, launches });
}

function formatsOf(text: string | undefined): readonly MissionFormat[] {
  return (text?.split(',') ?? []).flatMap((name) => choiceOption('formats', name.trim(), missionFormats) ?? []);
}
