import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { logCoverage, photoCoverage } from '../app/coverage/flight-coverage';
import type { NamedPhoto } from '../app/coverage/photo-shots';
import type { Lens } from '../coverage/ground-quad';
import { rasterOfPasses } from '../coverage/ground-raster';
import type { FlightCoverage } from '../coverage/measured-coverage';
import { planPasses } from '../coverage/plan-passes';
import type { Pass } from '../coverage/row-spans';
import type { FlightLog } from '../formats/logs/flight-log';
import { logFromFeatures } from '../formats/logs/log-from-features';
import { findAircraft, findCamera } from '../survey/aircraft-catalogue';
import type { Aircraft } from '../survey/aircraft';
import type { Issue } from '../survey/issue';
import { readFeatures, readInput } from './read-input';
import { readPlanStrips } from './read-plan-strips';
import { UsageError } from './usage-error';

/** Where the seen ground comes from, as the options name it. */
export interface SeenOptions {
  readonly plan?: string | undefined;
  readonly log?: readonly string[] | undefined;
  readonly photos?: string | undefined;
  readonly aircraft?: string | undefined;
  readonly heightM?: number | undefined;
}

/** What was seen, flight by flight. */
export interface SeenGround {
  readonly flights: readonly FlightCoverage[];
  /** The strips of a plan, to be measured exactly. */
  readonly strips?: Pass;
  readonly issues: readonly Issue[];
}

/** The aircraft of a log when none is named. */
const standardAircraftId = 'm3e';

/** Reads a plan, logs, or photos (placed by logs, if both are given). Throws `UsageError` where none or too many are named. */
export async function readSeen(options: SeenOptions): Promise<SeenGround> {
  const { plan, log = [], photos } = options;
  if (plan !== undefined && (log.length > 0 || photos !== undefined))
    throw new UsageError('Name the plan, or what was flown, not both.');
  if (plan !== undefined) return readPlan(plan);
  if (photos !== undefined) return readPhotos(photos, options);
  if (log.length > 0) return readLogs(log, options);
  throw new UsageError('Name what was seen: --plan PLAN.geojson, --log FILE or --photos DIR.');
}

async function readPlan(file: string): Promise<SeenGround> {
  const { features, issues } = await readFeatures(file);
  const passes = readPlanStrips(features).flatMap(planPasses);
  const empty: Issue = { code: 'plan-without-transects', severity: 'error', where: { file } };
  return {
    flights: [{ id: 'plan', day: 0, raster: rasterOfPasses(passes) }],
    strips: passes.flat(),
    issues: passes.length > 0 || issues.some(({ severity }) => severity === 'error') ? issues : [...issues, empty],
  };
}

async function readLogs(files: readonly string[], options: SeenOptions): Promise<SeenGround> {
  const aircraft = namedAircraft(options.aircraft) ?? findAircraft(standardAircraftId);
  const { logs, issues } = await openLogs(files);
  if (!aircraft) throw new Error(`The catalogue has no "${standardAircraftId}".`);
  const view = viewOf(aircraft, options.heightM);
  const assumed: Issue[] =
    options.aircraft === undefined
      ? [{ code: 'coverage-aircraft-assumed', severity: 'warning', values: { aircraft: aircraft.model } }]
      : [];
  const seen = logs.map(({ name, log }) => ({ name, ...logCoverage(log, view) }));
  return {
    flights: seen.map(({ coverage }) => coverage),
    issues: [
      ...issues,
      ...assumed,
      ...seen.flatMap(({ name, issues: own }) => own.map((issue) => inFile(issue, name))),
    ],
  };
}

async function readPhotos(folder: string, { log = [], aircraft, heightM }: SeenOptions): Promise<SeenGround> {
  const named = namedAircraft(aircraft);
  const lens = named && findCamera(named);
  const { logs, issues } = await openLogs(log);
  const { photos, issues: photoIssues } = await openPhotos(folder);
  const seen = photoCoverage(photos, {
    logs: logs.map((opened) => opened.log),
    ...(lens && { lens }),
    ...(heightM !== undefined && { heightM }),
  });
  return { flights: [seen.coverage], issues: [...issues, ...photoIssues, ...seen.issues] };
}

interface OpenedLog {
  readonly name: string;
  readonly log: FlightLog;
}

async function openLogs(files: readonly string[]): Promise<{ logs: OpenedLog[]; issues: Issue[] }> {
  const logs: OpenedLog[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const { content, name, issues: own } = await readInput(file);
    const log =
      content?.kind === 'features' ? logFromFeatures(content.file).value : content?.kind === 'log' && content.log;
    issues.push(...own);
    if (log) logs.push({ name, log });
    else if (content) issues.push({ code: 'log-without-positions', severity: 'error', where: { file: name } });
  }
  return { logs, issues };
}

async function openPhotos(folder: string): Promise<{ photos: NamedPhoto[]; issues: Issue[] }> {
  const photos: NamedPhoto[] = [];
  const issues: Issue[] = [];
  for (const file of await filesOf(folder)) {
    const { content, name, issues: own } = await readInput(file);
    if (content?.kind !== 'photo') continue;
    photos.push({ name, photo: content.photo });
    issues.push(...own.filter(({ code }) => code !== 'photo-without-position'));
  }
  if (photos.length === 0) issues.push({ code: 'photos-none', severity: 'error', where: { file: folder } });
  return { photos, issues };
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(jpe?g|heic|heif|dng|tiff?)$/i.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    return [];
  }
}

function namedAircraft(id: string | undefined): Aircraft | undefined {
  const aircraft = id === undefined ? undefined : findAircraft(id);
  if (id !== undefined && !aircraft) throw new UsageError(`--aircraft: the catalogue has no "${id}".`);
  return aircraft;
}

function viewOf(
  aircraft: Aircraft,
  heightM: number | undefined,
): { lens: Lens; heightM?: number } | { sweepWidthM: number } {
  const lens = findCamera(aircraft);
  if (lens) return { lens, ...(heightM !== undefined && { heightM }) };
  if (aircraft.observerSweepWidthM === undefined) throw new Error(`${aircraft.id} has neither camera nor observers.`);
  return { sweepWidthM: aircraft.observerSweepWidthM };
}

function inFile(issue: Issue, file: string): Issue {
  return { ...issue, where: { ...issue.where, file } };
}
