import type { Checked, Issue } from '../../survey/issue';
import { decodeText } from '../decode-text';
import type { VectorFile } from '../vector/feature';
import { type FeatureCollector, featureCollector } from '../vector/feature-collector';
import type { RawPosition } from '../vector/raw-geometry';
import { readXml, type XmlElement, xmlChild, xmlChildren, xmlText } from '../xml';
import { readZip } from '../zip';
import { pathFeatures, type ReadWaypoint, ringFeature } from './mission-features';

/**
 * A DJI mission: what its waylines fly as lines, and the outlines of its mapping templates (closed if DJI left them open) as
 * areas. The author's name is not read.
 */
export function readWpml(bytes: Uint8Array): Checked<VectorFile> {
  const zip = readZip(bytes, { wanted: (name) => /(^|\/)(waylines\.wpml|template\.kml)$/i.test(name) });
  if (!zip.value) return { value: undefined, issues: zip.issues };
  const issues: Issue[] = [...zip.issues];
  const roots = new Map<string, XmlElement>();
  for (const { name, bytes: content } of zip.value) {
    const root = readXml(decodeText(content).text);
    for (const issue of root.issues) issues.push({ ...issue, where: { file: name, ...issue.where } });
    if (root.value) roots.set(/waylines/i.test(name) ? 'waylines' : 'template', root.value);
  }
  if (roots.size === 0) return { value: undefined, issues: [...issues, { code: 'file-broken', severity: 'error' }] };
  const collector = featureCollector();
  const [template, waylines] = [roots.get('template'), roots.get('waylines')];
  const areas = template ? addAreas(template, collector) : 0;
  const source = waylines ?? template;
  const waypoints = source ? addPaths(source, collector) : 0;
  const file = collector.finish();
  return { value: file.value && { ...file.value, rows: areas + waypoints }, issues: [...issues, ...file.issues] };
}

function addAreas(template: XmlElement, collector: FeatureCollector): number {
  let count = 0;
  for (const folder of foldersOf(template)) {
    for (const polygon of xmlChildren(folder, 'Placemark').flatMap((placemark) => xmlChildren(placemark, 'Polygon'))) {
      const outer = xmlText(polygon, 'outerBoundaryIs', 'LinearRing', 'coordinates');
      if (outer) collector.add(ringFeature(coordinates(outer), 'area', xmlText(folder, 'templateType')));
      count += 1;
    }
  }
  return count;
}

function addPaths(root: XmlElement, collector: FeatureCollector): number {
  let count = 0;
  for (const folder of foldersOf(root)) {
    const waypoints = xmlChildren(folder, 'Placemark').flatMap(waypointOf);
    count += waypoints.length;
    const lengthM = figure(folder, 'distance');
    const durationS = figure(folder, 'duration');
    const speedMS = figure(folder, 'autoFlightSpeed');
    const path = pathFeatures(waypoints, { ...lengthM, ...durationS, ...speedMS });
    for (const feature of path) collector.add(feature);
  }
  return count;
}

function waypointOf(placemark: XmlElement): ReadWaypoint[] {
  const text = xmlText(placemark, 'Point', 'coordinates');
  const [at] = text ? coordinates(text) : [];
  if (!at) return [];
  const heightM = Number(xmlText(placemark, 'executeHeight') ?? xmlText(placemark, 'height') ?? Number.NaN);
  return [{ position: [at[0] ?? Number.NaN, at[1] ?? Number.NaN, heightM] }];
}

function figure(folder: XmlElement, name: string): Record<string, number> {
  const value = Number(xmlText(folder, name) ?? Number.NaN);
  return Number.isFinite(value) ? { [name]: value } : {};
}

function foldersOf(root: XmlElement): readonly XmlElement[] {
  const document = xmlChild(root, 'Document');
  return document ? xmlChildren(document, 'Folder') : [];
}

/** `lng,lat[,height]` between white space. */
function coordinates(text: string): RawPosition[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((place) => place.split(',').slice(0, 3).map(Number));
}
