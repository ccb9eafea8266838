import type { Checked } from '../../survey/issue';
import { decodeText } from '../decode-text';
import { readXml, type XmlElement, xmlChild, xmlChildren, xmlText } from '../xml';
import type { VectorFile } from './feature';
import { type FeatureCollector, featureCollector } from './feature-collector';
import { kmlGeometries } from './kml-geometry';

/**
 * Placemarks of a KML file with their folders, fields and times. Network links are never fetched; they and image overlays are
 * counted and said. Styles are not kept.
 */
export function readKml(bytes: Uint8Array): Checked<VectorFile> {
  const { value: root, issues } = readXml(decodeText(bytes).text);
  if (!root) return { value: undefined, issues };
  const collector = featureCollector();
  const left: LeftOut = { links: 0, overlays: 0 };
  walk(root, { collector, left, folders: [] });
  if (left.links > 0)
    collector.report({ code: 'network-links-left', severity: 'warning', values: { count: left.links } });
  if (left.overlays > 0)
    collector.report({ code: 'overlays-left', severity: 'info', values: { count: left.overlays } });
  return collector.finish();
}

interface LeftOut {
  links: number;
  overlays: number;
}

interface Walk {
  readonly collector: FeatureCollector;
  readonly left: LeftOut;
  readonly folders: readonly string[];
}

/** Depth is bounded by `readXml`. */
function walk(element: XmlElement, state: Walk): void {
  for (const child of element.children) {
    if (state.collector.isFull()) return;
    if (child.name === 'Placemark') addPlacemark(child, state);
    else if (child.name === 'NetworkLink') state.left.links += 1;
    else if (/^(Ground|Screen|Photo)Overlay$/.test(child.name)) state.left.overlays += 1;
    else if (child.name === 'Folder')
      walk(child, { ...state, folders: [...state.folders, xmlText(child, 'name') ?? ''] });
    else if (child.name === 'Document' || child.name === 'kml') walk(child, state);
  }
}

function addPlacemark(placemark: XmlElement, { collector, folders }: Walk): void {
  const name = xmlText(placemark, 'name');
  const description = xmlText(placemark, 'description');
  collector.add({
    geometries: kmlGeometries(placemark),
    name,
    description,
    properties: { ...extendedData(placemark), ...timeProperties(placemark) },
    folders,
  });
}

/** Values of `Data` and `SchemaData`. All are texts: a KML schema's types are rarely true. */
function extendedData(placemark: XmlElement): Record<string, string> {
  const extended = xmlChild(placemark, 'ExtendedData');
  const fields: Record<string, string> = Object.create(null);
  if (!extended) return fields;
  const data = xmlChildren(extended, 'Data').map((field) => [field, xmlText(field, 'value')] as const);
  const simple = xmlChildren(extended, 'SchemaData').flatMap((schema) =>
    xmlChildren(schema, 'SimpleData').map((field) => [field, field.text.trim()] as const),
  );
  for (const [field, value] of [...data, ...simple]) {
    const key = field.attributes.get('name');
    if (key && value) fields[key] = value;
  }
  return fields;
}

function timeProperties(placemark: XmlElement): Record<string, string> {
  const times = {
    when: xmlText(placemark, 'TimeStamp', 'when'),
    begin: xmlText(placemark, 'TimeSpan', 'begin'),
    end: xmlText(placemark, 'TimeSpan', 'end'),
  };
  return Object.fromEntries(Object.entries(times).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
