import type { FileReading } from '../../formats/file-content';
import type { VectorFeature } from '../../formats/vector/feature';
import type { Polygon } from '../../geo/polygon';
import type { Area } from '../../survey/area';
import type { DalaRecord } from '../../survey/dala-record';
import type { LaunchSite } from '../../survey/launch-site';
import type { NoFlyZone } from '../../survey/no-fly-zone';
import type { Obstacle } from '../../survey/obstacle';
import type { Permission } from '../../survey/permission';
import { codeSeries } from '../planning/code-series';
import { type FileImport, filesIn, type PolygonsAs } from './file-import';
import { importedDistricts } from '../areas/imported-districts';
import { importedObstacle, importedPermission } from '../areas/imported-safety';
import type { Records } from '../records';
import { withDistricts } from '../areas/with-districts';

/** Longest name that a record takes from a file. */
const longestName = 120;

interface ImportInto {
  readonly records: Records;
  readonly newId: () => string;
}

/**
 * The records that an import makes. A feature that was exported from a record of this operation becomes a new value of that
 * record, not a second one. Areas get their district, all of them anew where boundaries come in.
 */
export async function importedRecords(fileImport: FileImport, into: ImportInto): Promise<readonly DalaRecord[]> {
  const named = namer(into.records);
  const districts = importedDistricts(fileImport, into);
  const made = filesIn(fileImport.readings).flatMap((reading) =>
    featuresIn(reading).flatMap(
      (feature) => recordOf(feature, { as: nounOf(feature, fileImport), named, ...into }) ?? [],
    ),
  );
  const areas = made.filter((record) => record.kind === 'area');
  const rest = made.filter((record) => record.kind !== 'area');
  return [...districts, ...(await withDistricts(areas, { districts, records: into.records })), ...rest];
}

function featuresIn({ content }: FileReading): readonly VectorFeature[] {
  return content?.kind === 'features' ? content.file.features : [];
}

type Noun = Exclude<PolygonsAs, 'district'> | 'launch-site' | 'obstacle' | undefined;

/** What a feature becomes: what it was exported as, else what the person chose. Districts are made apart. */
function nounOf({ geometry, role }: VectorFeature, { polygonsAs, pointsAs, linesAs }: FileImport): Noun {
  if (role === 'obstacle' || role === 'permission') return role;
  if (geometry.type === 'line') return linesAs === 'obstacle' ? 'obstacle' : undefined;
  if (geometry.type === 'point') {
    if (role === 'launch') return 'launch-site';
    return pointsAs === 'nothing' ? undefined : pointsAs;
  }
  if (role === 'no-fly') return 'no-fly-zone';
  if (role === 'area') return 'area';
  return polygonsAs === 'district' ? undefined : polygonsAs;
}

interface Naming {
  readonly area: () => string;
  readonly zone: () => string;
  readonly site: () => string;
  readonly obstacle: () => string;
  readonly permission: () => string;
}

/** The next free code of each kind. */
function namer({ area, 'no-fly-zone': zones, 'launch-site': sites, obstacle, permission }: Records): Naming {
  const names = (table: ReadonlyMap<string, { readonly name: string }>) => [...table.values()].map(({ name }) => name);
  const codes = [...area.values()].map(({ code }) => code);
  const numbers = [...permission.values()].map(({ number }) => number);
  return {
    area: codeSeries('A', codes),
    zone: codeSeries('Z', names(zones)),
    site: codeSeries('L', names(sites)),
    obstacle: codeSeries('H', names(obstacle)),
    permission: codeSeries('R', numbers),
  };
}

function recordOf(
  feature: VectorFeature,
  { as, named, records, newId }: ImportInto & { readonly as: Noun; readonly named: Naming },
): Area | NoFlyZone | LaunchSite | Obstacle | Permission | undefined {
  const { geometry, dalaId = '' } = feature;
  const name = feature.name?.trim().slice(0, longestName);
  if (geometry.type === 'point' && as === 'launch-site') {
    const known = records['launch-site'].get(dalaId);
    return { ...(known ?? { kind: 'launch-site', id: newId(), name: name || named.site() }), position: geometry.place };
  }
  // What went out of this operation and comes back is already known.
  if (records.obstacle.has(dalaId) || records.permission.has(dalaId)) return undefined;
  if (as === 'obstacle') return importedObstacle(feature, { id: newId(), name: named.obstacle() });
  if (as === 'permission') return importedPermission(feature, { id: newId(), name: named.permission() });
  if (geometry.type !== 'polygon') return undefined;
  const polygon: Polygon = geometry.polygon;
  if (as === 'area') {
    const known = records.area.get(dalaId);
    if (known) return { ...known, polygon };
    const code = named.area();
    return { kind: 'area', id: newId(), code, name: name || code, polygon };
  }
  if (as !== 'no-fly-zone') return undefined;
  const known = records['no-fly-zone'].get(dalaId);
  return { ...(known ?? { kind: 'no-fly-zone', id: newId(), name: name || named.zone(), marginM: 0 }), polygon };
}
