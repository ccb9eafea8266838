import type { FileReading } from '../formats/file-content';
import type { VectorFeature } from '../formats/vector/feature';
import type { Area } from '../survey/area';
import type { DalaRecord } from '../survey/dala-record';
import type { District } from '../survey/district';
import { matchDistrict } from '../survey/match-district';
import { districtOf } from './area-district';
import { featuresOf, type FileImport, type PolygonsAs } from './file-import';
import { nextCode } from './next-code';
import type { Records } from './records';

/** Longest name that a record takes from a file. */
const longestName = 120;

/**
 * The records that an import makes. A feature that was exported from a record of this operation becomes a new value of that
 * record, not a second one.
 */
export function importedRecords(
  fileImport: FileImport,
  { records, newId }: { readonly records: Records; readonly newId: () => string },
): readonly DalaRecord[] {
  const made: DalaRecord[] = [];
  const taken = (kind: 'area' | 'no-fly-zone' | 'launch-site'): string[] => [
    ...[...records[kind].values()].map((record) => ('code' in record ? record.code : record.name)),
    ...made.flatMap((record) => (record.kind === kind ? ('code' in record ? record.code : record.name) : [])),
  ];
  for (const reading of flat(fileImport.readings)) {
    for (const feature of featuresOf([reading])) {
      const record = recordOf(feature, { as: nounOf(feature, fileImport), records, newId, taken, reading });
      if (record) made.push(record);
    }
  }
  return withDistricts(made, records);
}

type Noun = PolygonsAs | 'launch-site' | undefined;

/** What a feature becomes: what it was exported as, else what the person chose. */
function nounOf({ geometry, role }: VectorFeature, { polygonsAs, pointsAs }: FileImport): Noun {
  if (role === 'transect' || role === 'sortie') return undefined;
  if (geometry.type === 'point') return pointsAs === 'launch-site' || role === 'launch' ? 'launch-site' : undefined;
  if (geometry.type !== 'polygon') return undefined;
  if (role === 'no-fly') return 'no-fly-zone';
  return role === 'area' ? 'area' : polygonsAs;
}

interface RecordSource {
  readonly as: Noun;
  readonly records: Records;
  readonly newId: () => string;
  readonly taken: (kind: 'area' | 'no-fly-zone' | 'launch-site') => string[];
  readonly reading: FileReading;
}

function recordOf(
  feature: VectorFeature,
  { as, records, newId, taken, reading }: RecordSource,
): DalaRecord | undefined {
  const { geometry, dalaId } = feature;
  const name = feature.name?.trim().slice(0, longestName);
  if (geometry.type === 'point' && as === 'launch-site') {
    const known = dalaId === undefined ? undefined : records['launch-site'].get(dalaId);
    const fresh = { kind: 'launch-site', id: newId(), name: name || nextCode('L', taken('launch-site')) } as const;
    return { ...(known ?? fresh), position: geometry.place };
  }
  if (geometry.type !== 'polygon') return undefined;
  const { polygon } = geometry;
  if (as === 'area') {
    const known = dalaId === undefined ? undefined : records.area.get(dalaId);
    const code = nextCode('A', taken('area'));
    return { ...(known ?? { kind: 'area', id: newId(), code, name: name || code }), polygon };
  }
  if (as === 'no-fly-zone') {
    const known = dalaId === undefined ? undefined : records['no-fly-zone'].get(dalaId);
    const fresh = {
      kind: 'no-fly-zone',
      id: newId(),
      name: name || nextCode('Z', taken('no-fly-zone')),
      marginM: 0,
    } as const;
    return { ...(known ?? fresh), polygon };
  }
  return as === 'district' ? districtRecord(feature, { polygon, newId, reading }) : undefined;
}

function districtRecord(
  feature: VectorFeature,
  {
    polygon,
    newId,
    reading,
  }: { readonly polygon: Area['polygon']; readonly newId: () => string; readonly reading: FileReading },
): District | undefined {
  const unit = matchDistrict({ ...feature.properties, ...(feature.name !== undefined && { name: feature.name }) });
  if (!unit) return undefined;
  const attribution = reading.content?.kind === 'features' ? reading.content.file.attribution : undefined;
  const source = attribution ?? reading.name;
  return { kind: 'district', id: newId(), kato: unit.kato, name: unit.name, polygons: [polygon], source };
}

/** Parts of one district joined, boundaries known before replaced, and every area given its district anew. */
function withDistricts(made: readonly DalaRecord[], records: Records): readonly DalaRecord[] {
  const districts = new Map<string, District>();
  for (const record of made) {
    if (record.kind !== 'district') continue;
    const before = districts.get(record.kato);
    const known = [...records.district.values()].find(({ kato }) => kato === record.kato);
    districts.set(record.kato, {
      ...record,
      id: known?.id ?? record.id,
      polygons: [...(before?.polygons ?? []), ...record.polygons],
    });
  }
  const table = new Map(records.district);
  for (const district of districts.values()) table.set(district.id, district);
  const all: Records = { ...records, district: table };
  const areas = made.flatMap((record) => (record.kind === 'area' ? record : []));
  const others =
    districts.size > 0 ? [...records.area.values()].filter(({ id }) => !areas.some((area) => area.id === id)) : [];
  const placed = [...areas, ...others].map((area) =>
    area.district?.by === 'person' ? area : { ...area, ...districtOf(area.polygon, all) },
  );
  const rest = made.filter(({ kind }) => kind !== 'area' && kind !== 'district');
  return [...districts.values(), ...placed, ...rest];
}

function flat(readings: readonly FileReading[]): readonly FileReading[] {
  return readings.flatMap((reading) => (reading.content?.kind === 'files' ? flat(reading.content.files) : reading));
}
