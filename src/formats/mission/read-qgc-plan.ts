import { destination } from '../../geo/geodesic';
import { isLngLat } from '../../geo/lng-lat';
import type { Checked, Issue } from '../../survey/issue';
import { decodeText } from '../decode-text';
import { isRecord, parseJson } from '../json';
import { maxFeatures } from '../limits';
import type { VectorFile } from '../vector/feature';
import { type FeatureCollector, featureCollector } from '../vector/feature-collector';
import type { RawPosition } from '../vector/raw-geometry';
import { mavPath, type ReadMavItem } from './mav-path';
import { launchFeature, pathFeatures, ringFeature } from './mission-features';

type Json = Readonly<Record<string, unknown>>;

/**
 * A QGroundControl plan: home, the path of its items (those stored in surveys included), survey areas, fences as zones, rally
 * points. Versions that its own loaders refuse are refused: 1 of the file, 2 of the mission, up to 5 of a survey.
 */
export function readQgcPlan(bytes: Uint8Array): Checked<VectorFile> {
  const plan = parseJson(decodeText(bytes).text.replace(/^\uFEFF/, ''));
  if (!isRecord(plan)) return refuse({ code: 'file-not-json', severity: 'error' });
  if (plan['fileType'] !== 'Plan' || plan['version'] !== 1) return refuseVersion('plan', plan['version']);
  const { mission } = plan;
  if (!isRecord(mission)) return refuse({ code: 'plan-without-mission', severity: 'error' });
  if (mission['version'] !== 2) return refuseVersion('mission', mission['version']);
  const items = arrayOf(mission['items']).slice(0, maxFeatures).filter(isRecord);
  const survey = items.find((item) => item['complexItemType'] === 'survey' && !isSurveyVersion(item['version']));
  if (survey) return refuseVersion('survey', survey['version']);
  const collector = featureCollector();
  const home = position(mission['plannedHomePosition']);
  if (home) collector.add(launchFeature(home));
  addItems(items, collector);
  addFence(plan['geoFence'], collector);
  addRally(plan['rallyPoints'], collector);
  const { value, issues } = collector.finish();
  return { value: value && { ...value, rows: items.length }, issues };
}

/** Loaders take survey versions 2 to 5. */
function isSurveyVersion(version: unknown): boolean {
  return typeof version === 'number' && version >= 2 && version <= 5;
}

function addItems(items: readonly Json[], collector: FeatureCollector): void {
  const path: ReadMavItem[] = [];
  for (const item of items) {
    const style = item['TransectStyleComplexItem'];
    const inside = isRecord(style) ? arrayOf(style['Items']).slice(0, maxFeatures).filter(isRecord) : [];
    const ring = ringOf(item['polygon']);
    if (item['type'] === 'SimpleItem') path.push(mavItem(item));
    else if (ring) collector.add(ringFeature(ring, 'area'));
    else
      collector.report({
        code: 'plan-item-left-out',
        severity: 'warning',
        values: { type: shortText(item['complexItemType']) },
      });
    for (const simple of inside) path.push(mavItem(simple));
  }
  for (const feature of pathFeatures(mavPath(path))) collector.add(feature);
}

function addFence(fence: unknown, collector: FeatureCollector): void {
  if (!isRecord(fence)) return;
  for (const zone of arrayOf(fence['polygons']).filter(isRecord)) {
    const ring = ringOf(zone['polygon']);
    if (ring) collector.add(ringFeature(ring, zone['inclusion'] === false ? 'no-fly' : 'fence'));
  }
  for (const zone of arrayOf(fence['circles']).filter(isRecord)) {
    const ring = circleOf(zone['circle']);
    if (ring) collector.add(ringFeature(ring, zone['inclusion'] === false ? 'no-fly' : 'fence'));
  }
}

function addRally(rally: unknown, collector: FeatureCollector): void {
  if (!isRecord(rally)) return;
  for (const point of arrayOf(rally['points'])) {
    const at = position(point);
    if (at) collector.add({ geometries: [{ type: 'point', position: at }], properties: { role: 'rally' } });
  }
}

function mavItem(item: Json): ReadMavItem {
  const params = arrayOf(item['params']).slice(0, 7).map(toNumber);
  return { command: toNumber(item['command']), frame: toNumber(item['frame']), params };
}

/** A `[lat, lng]` or `[lat, lng, height]` of the file. */
function position(value: unknown): RawPosition | undefined {
  const [lat, lng, heightM] = arrayOf(value).slice(0, 3).map(toNumber);
  return lat === undefined || lng === undefined ? undefined : [lng, lat, heightM ?? Number.NaN];
}

/** A ring of the file, which never repeats its first place. */
function ringOf(value: unknown): RawPosition[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ring = value.map((place) => position(place) ?? [Number.NaN, Number.NaN]);
  return [...ring, ...ring.slice(0, 1)];
}

/** A circle of the fence as a ring of 64 corners. */
function circleOf(circle: unknown): RawPosition[] | undefined {
  if (!isRecord(circle)) return undefined;
  const [lng, lat] = position(circle['center']) ?? [];
  const radiusM = toNumber(circle['radius']);
  if (lng === undefined || lat === undefined || !isLngLat([lng, lat]) || !(radiusM > 0 && radiusM < 100_000))
    return undefined;
  return Array.from({ length: 65 }, (_, i) => destination([lng, lat], -((i % 64) * 360) / 64, radiusM));
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function shortText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : '?';
}

function refuseVersion(part: string, version: unknown): Checked<never> {
  const values = { part, version: typeof version === 'number' ? version : '?' };
  return refuse({ code: 'plan-version-unknown', severity: 'error', values });
}

function refuse(issue: Issue): Checked<never> {
  return { value: undefined, issues: [issue] };
}
