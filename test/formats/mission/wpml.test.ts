import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeWpml } from '../../../src/formats/mission/wpml';
import { writeWpmlArea } from '../../../src/formats/mission/wpml-area';
import { readXml, type XmlElement, xmlChild, xmlChildren, xmlText } from '../../../src/formats/xml';
import { readZip } from '../../../src/formats/zip';
import { itWithData } from '../../support/test-data';
import { threeLaneMission } from '../../support/three-lane-mission';

describe('writeWpml', () => {
  const waylines = () => part(bytesOf(threeLane()), 'wpmz/waylines.wpml');
  const placemarks = () => xmlChildren(folderOf(waylines()), 'Placemark');

  it('writes the template first, then the waylines', () => {
    expect(readZip(bytesOf(threeLane())).value?.map(({ name }) => name)).toEqual([
      'wpmz/template.kml',
      'wpmz/waylines.wpml',
    ]);
  });

  itWithData('has the elements of a DJI export in their order', 'plans/dji_waypoint_m3t.kmz', (file) => {
    const real = new Uint8Array(readFileSync(file));
    const kmz = bytesOf(threeLane());
    // Documented by DJI, left out in this export: heights stay per point when the controller saves, and photos go to one lens.
    const more = ['useGlobalHeight', 'imageFormat', 'payloadLensIndex', 'actionTriggerParam', 'directoryName'];
    for (const name of ['wpmz/template.kml', 'wpmz/waylines.wpml']) {
      const order = childOrders(part(real, name));
      for (const [path, names] of childOrders(part(kmz, name))) {
        const known = order.get(path)?.filter((child) => names.includes(child));
        const ours = names.filter((child) => !more.includes(child));
        if (!path.endsWith('customDirName')) expect(ours, path).toEqual(known ?? []);
      }
    }
  });

  itWithData('lacks no element that every waypoint of a DJI export has', 'plans/dji_waypoint_m3t.kmz', (file) => {
    const real = childOrders(part(new Uint8Array(readFileSync(file)), 'wpmz/waylines.wpml'));
    const ours = childOrders(waylines());
    const optional = ['takeOffRefPoint', 'takeOffRefPointAGLHeight'];
    for (const path of ['/kml/Document/missionConfig', '/kml/Document/Folder', '/kml/Document/Folder/Placemark']) {
      expect(ours.get(path), path).toEqual(real.get(path)?.filter((name) => !optional.includes(name)));
    }
  });

  it('takes length and duration from the sortie', () => {
    expect(xmlText(folderOf(waylines()), 'distance')).toBe('1502.4');
    expect(xmlText(folderOf(waylines()), 'duration')).toBe('214.5');
  });

  it('puts all three lanes into one group of interval photos, and the sortie code on the folder', () => {
    const groups = placemarks().flatMap((placemark) => xmlChildren(placemark, 'actionGroup'));
    expect(groups.map((group) => xmlText(group, 'actionTrigger', 'actionTriggerType'))).toEqual([
      'reachPoint',
      'multipleTiming',
    ]);
    expect(groups.map((group) => xmlText(group, 'actionGroupId'))).toEqual(['0', '1']);
    const [folder, photos] = groups;
    expect(folder && xmlText(folder, 'action', 'actionActuatorFuncParam', 'directoryName')).toBe('TAL01-P1-S01');
    expect(photos && xmlText(photos, 'actionTrigger', 'actionTriggerParam')).toBe('2.2');
    expect(photos && [xmlText(photos, 'actionGroupStartIndex'), xmlText(photos, 'actionGroupEndIndex')]).toEqual([
      '0',
      '5',
    ]);
    expect(photos && xmlChildren(photos, 'action').map((action) => xmlText(action, 'actionActuatorFunc'))).toEqual([
      'gimbalRotate',
      'takePhoto',
    ]);
  });

  it('begins a new group after a long transit', () => {
    const mission = threeLane();
    const legs = mission.sortie.legs.map((leg, i) =>
      i < 3
        ? leg
        : {
            ...leg,
            points: leg.points.map((point) => ({
              ...point,
              position: [point.position[0] + 0.01, point.position[1]] as const,
            })),
          },
    );
    const text = bytesOf({ ...mission, sortie: { ...mission.sortie, legs } });
    const groups = xmlChildren(folderOf(part(text, 'wpmz/waylines.wpml')), 'Placemark').flatMap((mark) =>
      xmlChildren(mark, 'actionGroup'),
    );
    const spans = groups.map((group) => [
      xmlText(group, 'actionGroupStartIndex'),
      xmlText(group, 'actionGroupEndIndex'),
    ]);
    expect(spans.slice(1)).toEqual([
      ['0', '1'],
      ['3', '6'],
    ]);
  });

  it('carries the height of each point for terrain', () => {
    const mission = threeLane();
    const legs = mission.sortie.legs.map((leg) => ({
      ...leg,
      points: leg.points.map((point) => ({ ...point, heightM: 100 + (point.position[1] - 44.5) * 1e4 })),
    }));
    const kmz = bytesOf({ ...mission, sortie: { ...mission.sortie, legs } });
    const heights = xmlChildren(folderOf(part(kmz, 'wpmz/waylines.wpml')), 'Placemark').map((mark) =>
      xmlText(mark, 'executeHeight'),
    );
    expect(heights).toEqual(['105', '132', '132', '105', '105', '132']);
  });

  it('refuses an aircraft without DJI code and a speed out of range', () => {
    const mission = threeLane();
    expect(codes(writeWpml(threeLaneMission()))).toEqual(['mission-dji-code-missing']);
    expect(codes(writeWpml({ ...mission, plan: { ...mission.plan, speedMS: 16 } }))).toEqual([
      'mission-out-of-format-range',
    ]);
    expect(writeWpml(threeLaneMission()).file).toBeUndefined();
  });

  it('ends above the launch site if the aircraft is to land there', () => {
    const mission = threeLane();
    const { parameters } = mission.plan;
    const landing = { ...parameters, safety: { ...parameters.safety, finish: 'land' as const } };
    const kmz = bytesOf({ ...mission, plan: { ...mission.plan, parameters: landing } });
    const points = xmlChildren(folderOf(part(kmz, 'wpmz/waylines.wpml')), 'Placemark');
    expect(points.map((point) => xmlText(point, 'Point', 'coordinates')).at(-1)).toBe('72.000000000,44.500000000');
  });
});

describe('writeWpmlArea', () => {
  it('writes one outer ring and says that the hole is lost', () => {
    const outer = [
      [72, 44],
      [72.1, 44],
      [72.1, 44.1],
      [72, 44.1],
      [72, 44],
    ] as const;
    const hole = [
      [72.04, 44.04],
      [72.04, 44.06],
      [72.06, 44.06],
      [72.06, 44.04],
      [72.04, 44.04],
    ] as const;
    const written = writeWpmlArea(threeLane(), [outer, hole], 'TAL01');
    expect(written.file?.fileName).toBe('TAL01-area.kmz');
    expect(codes(written)).toEqual(['mission-holes-left-out']);
    const folder = folderOf(part(written.file?.bytes ?? new Uint8Array(), 'wpmz/template.kml'));
    expect(xmlText(folder, 'templateType')).toBe('mapping2d');
    const ring = xmlText(folder, 'Placemark', 'Polygon', 'outerBoundaryIs', 'LinearRing', 'coordinates');
    expect(ring?.split(' ')).toHaveLength(4);
  });
});

function threeLane() {
  const mission = threeLaneMission();
  return {
    ...mission,
    aircraft: { ...mission.aircraft, autopilot: 'dji' as const, wpmlDrone: { type: 77, subType: 0 } },
  };
}

function bytesOf(mission: Parameters<typeof writeWpml>[0]): Uint8Array {
  return writeWpml(mission).file?.bytes ?? new Uint8Array();
}

function codes({ issues }: ReturnType<typeof writeWpml>): string[] {
  return issues.map(({ code }) => code);
}

function part(kmz: Uint8Array, name: string): XmlElement {
  const entry = readZip(kmz).value?.find((found) => found.name === name);
  const root = readXml(new TextDecoder().decode(entry?.bytes)).value;
  if (!root) throw new Error(`No ${name} in ${kmz.byteLength} bytes.`);
  return root;
}

function folderOf(root: XmlElement): XmlElement {
  const document = xmlChild(root, 'Document');
  const folder = document && xmlChild(document, 'Folder');
  if (!folder) throw new Error('No folder.');
  return folder;
}

/** Names of children by the path of their parent, each once, in the order of all parents on that path. */
function childOrders(
  element: XmlElement,
  path = `/${element.name}`,
  found = new Map<string, string[]>(),
): Map<string, string[]> {
  const names = found.get(path) ?? [];
  const own = [...new Set(element.children.map(({ name }) => name))];
  if (own.length >= names.length) found.set(path, own);
  const action = xmlText(element, 'actionActuatorFunc') ?? '';
  for (const child of element.children) childOrders(child, `${path}/${child.name}${action}`, found);
  return found;
}
