import { boundsOf, centerOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import type { Checked, Issue } from '../../survey/issue';
import { type IssueList, issueList } from '../issue-list';
import { maxFeatures, maxFileVertices } from '../limits';
import { checkGeometry } from './check-geometry';
import { looksSwapped, type ToLngLat } from './check-position';
import { cleanProperties, cleanText } from './clean-properties';
import type { FeatureGeometry, VectorFeature, VectorFile } from './feature';
import { type RawFeature, vertexCount } from './raw-geometry';

/** Takes what a reader finds, checks it against ranges, shapes and limits, and makes the file of it. */
export interface FeatureCollector {
  add(feature: RawFeature): void;
  report(issue: Issue): void;
  /** Whether a limit of the file is reached: a reader may stop. */
  isFull(): boolean;
  finish(facts?: Pick<VectorFile, 'crs' | 'attribution'>): Checked<VectorFile>;
}

/** A collector for one file; `toLngLat` is for files in another coordinate system than WGS84. */
export function featureCollector(options: { readonly toLngLat?: ToLngLat | undefined } = {}): FeatureCollector {
  const issues = issueList();
  const features: VectorFeature[] = [];
  let rows = 0;
  let bare = 0;
  let vertices = 0;
  let full = false;

  function fill(code: 'too-many-features' | 'too-many-vertices', limit: number): void {
    if (!full) issues.add({ code, severity: 'error', values: { limit } });
    full = true;
  }

  function add(raw: RawFeature): void {
    if (rows >= maxFeatures) fill('too-many-features', maxFeatures);
    vertices += raw.geometries.reduce((sum, geometry) => sum + vertexCount(geometry), 0);
    if (vertices > maxFileVertices) fill('too-many-vertices', maxFileVertices);
    if (full) return;
    rows += 1;
    if (raw.geometries.length === 0) bare += 1;
    for (const geometry of raw.geometries) {
      const checked = checkGeometry(geometry, options.toLngLat);
      for (const issue of checked.issues) issues.add(inRow(issue, { row: rows, parts: raw.geometries.length }));
      if (checked.value) features.push(vectorFeature(raw, { number: rows, geometry: checked.value }));
    }
  }

  function finish(facts: Pick<VectorFile, 'crs' | 'attribution'> = {}): Checked<VectorFile> {
    if (bare > 0) issues.add({ code: 'features-without-geometry', severity: 'info', values: { count: bare } });
    if (features.length === 0) issues.add({ code: 'file-without-features', severity: 'warning' });
    warnIfSwapped(features, issues);
    return { value: { features, rows, ...facts }, issues: issues.toIssues() };
  }

  return { add, report: (issue) => issues.add(issue), isFull: () => full, finish };
}

/** A sliver among the parts of a multi-geometry is not worth stopping for: it holds no ground. */
function inRow(issue: Issue, { row, parts }: { row: number; parts: number }): Issue {
  const isSliver = parts > 1 && (issue.code === 'area-zero-area' || issue.code === 'area-too-few-places');
  return { ...issue, ...(isSliver && { severity: 'warning' }), where: { ...issue.where, feature: row } };
}

function vectorFeature(raw: RawFeature, part: { number: number; geometry: FeatureGeometry }): VectorFeature {
  const properties = cleanProperties(raw.properties ?? {});
  const name = cleanText(raw.name);
  const description = cleanText(raw.description);
  const { dala_id: dalaId, role } = properties;
  return {
    ...part,
    ...(name && { name }),
    ...(description && { description }),
    properties,
    folders: raw.folders ?? [],
    ...(typeof dalaId === 'string' && { dalaId }),
    ...(typeof role === 'string' && { role }),
  };
}

function warnIfSwapped(features: readonly VectorFeature[], issues: IssueList): void {
  const bounds = boundsOf(firstPlaces(features));
  if (!bounds) return;
  const [lng, lat] = centerOf(bounds);
  if (looksSwapped([lng, lat]))
    issues.add({ code: 'coordinates-maybe-swapped', severity: 'warning', values: { lng, lat } });
}

function* firstPlaces(features: readonly VectorFeature[]): Iterable<LngLat> {
  for (const { geometry } of features) {
    const place =
      geometry.type === 'point' ? geometry.place : geometry.type === 'line' ? geometry.line[0] : geometry.polygon[0][0];
    if (place) yield place;
  }
}
