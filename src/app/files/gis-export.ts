import {
  areaFeature,
  districtFeatures,
  type ExportFeature,
  launchFeature,
  noFlyFeature,
  obstacleFeature,
  permissionFeatures,
  sightingFeature,
  sortieFeatures,
  transectFeatures,
} from '../../formats/vector/record-features';
import { type WritableFormat, writers } from '../../formats/writers';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { AppContext } from '../app-context';
import type { OutputFile } from '../ports/file-output';
import type { Records } from '../records';

/** Nouns that a file for other programs can hold, in the order of its layers. */
export const gisLayers = [
  'area',
  'no-fly',
  'permission',
  'obstacle',
  'launch',
  'transect',
  'sortie',
  'sighting',
  'district',
] as const;

export type GisLayer = (typeof gisLayers)[number];

/** Formats of files for other programs, the most useful first. */
export const gisFormats = [
  'geopackage',
  'geojson',
  'shapefile',
  'kmz',
  'kml',
  'gpx',
  'csv',
] as const satisfies readonly WritableFormat[];

export type GisFormat = (typeof gisFormats)[number];

/** What goes into a file. */
export interface GisChoice {
  readonly layers: readonly GisLayer[];
  /** Areas with their plans and sightings; absent: the whole operation. */
  readonly areaIds?: readonly string[];
}

/** Files for other programs. */
export function gisExportActions(context: AppContext) {
  const { ports, state } = context;
  return {
    count: (choice: GisChoice) => gisFeatures(state.getState().records, choice).length,

    /** A file ready to be saved or shared; undefined if it could not be made, and the person is told. */
    async make(format: GisFormat, choice: GisChoice): Promise<OutputFile | undefined> {
      const { records, settings, operation } = state.getState();
      const createdAt = ports.now().toISOString();
      const training = operation.phase === 'open' && operation.operation.nature === 'training';
      const name = `${training ? 'TRAINING-' : ''}dala-${createdAt.slice(0, 10)}`;
      const { endings, mediaType } = writers[format];
      try {
        const features = gisFeatures(records, choice);
        const bytes = await ports.featureFiles.write(format, features, {
          name,
          createdAt,
          language: settings.language,
        });
        return { name: `${name}${endings[0]}`, mediaType, bytes };
      } catch {
        context.tell([{ code: 'gis-not-made', severity: 'error' }]);
        return undefined;
      }
    },
  };
}

/** Records as features: everything, or what belongs to the chosen areas. */
export function gisFeatures(records: Records, { layers, areaIds }: GisChoice): readonly ExportFeature[] {
  const areas = [...records.area.values()].filter(({ id }) => !areaIds || areaIds.includes(id));
  const plans = [...records.plan.values()].filter(
    (plan) => !areaIds || plan.areaIds.some((id) => areaIds.includes(id)),
  );
  const sightings = [...records.sighting.values()].filter(
    ({ position, areaId }) =>
      !areaIds ||
      (areaId !== undefined && areaIds.includes(areaId)) ||
      areas.some(({ polygon }) => isInPolygon(position.place, polygon)),
  );
  const features: Readonly<Record<GisLayer, () => readonly ExportFeature[]>> = {
    area: () => areas.map(areaFeature),
    'no-fly': () => [...records['no-fly-zone'].values()].map(noFlyFeature),
    permission: () => [...records.permission.values()].flatMap(permissionFeatures),
    obstacle: () => [...records.obstacle.values()].map(obstacleFeature),
    launch: () => [...records['launch-site'].values()].map(launchFeature),
    transect: () => plans.flatMap((plan) => transectFeatures(plan, plan.lineSpacingM)),
    sortie: () => plans.flatMap(sortieFeatures),
    sighting: () => sightings.map(sightingFeature),
    district: () => [...records.district.values()].flatMap(districtFeatures),
  };
  return gisLayers.filter((layer) => layers.includes(layer)).flatMap((layer) => features[layer]());
}
