/**
 * The rules by which MAVSDK's importer (`mission_raw/mission_import.cpp`) takes a QGroundControl plan or refuses it,
 * written anew: the sentence that says why, or none.
 */
export function mavsdkRefusal(text: string): string | undefined {
  const plan: unknown = JSON.parse(text);
  if (!isObject(plan) || plan['fileType'] !== 'Plan') return 'file type is not Plan';
  if (plan['version'] !== 1) return `version ${String(plan['version'])}`;
  const { mission, geoFence, rallyPoints } = plan;
  if (!isObject(mission)) return 'no mission';
  if (mission['version'] !== 2) return `mission version ${String(mission['version'])}`;
  if (!isObject(geoFence) || Object.keys(geoFence).length === 0) return 'no geofence';
  if (!isObject(rallyPoints) || Object.keys(rallyPoints).length === 0) return 'no rally points';
  if (!Array.isArray(mission['items'])) return 'no items';
  return mission['items'].map(itemRefusal).find((found) => found !== undefined);
}

function itemRefusal(item: unknown, i: number): string | undefined {
  if (!isObject(item)) return `item ${i} is no object`;
  if (item['type'] === 'SimpleItem') return simpleRefusal(item, i);
  if (item['type'] !== 'ComplexItem' || item['complexItemType'] !== 'survey') return `item ${i} is of no known type`;
  if (item['version'] !== 5) return `survey version ${String(item['version'])}`;
  const { TransectStyleComplexItem: style } = item;
  if (!isObject(style) || !Array.isArray(style['Items'])) return `item ${i} has no items`;
  return style['Items'].map(itemRefusal).find((found) => found !== undefined);
}

function simpleRefusal(item: Record<string, unknown>, i: number): string | undefined {
  const { command, autoContinue, frame, params } = item;
  if (!Number.isInteger(command) || !Number.isInteger(frame) || typeof autoContinue !== 'boolean')
    return `item ${i} lacks a field`;
  if (!Array.isArray(params) || params.length !== 7) return `item ${i} has not 7 params`;
  const isNumber = (value: unknown) => value === null || typeof value === 'number';
  return params.every(isNumber) ? undefined : `item ${i} has a parameter that is no number`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
