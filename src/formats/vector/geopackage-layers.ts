import type { FeatureGeometry, VectorFeature } from './feature';
import { type FeatureRole, featureRoles, isFeatureRole } from './feature-role';
import { groupParts, type WholeFeature } from './group-parts';
import type { ExportFeature } from './record-features';

/** A table of features of one shape. */
export interface LayerMembers {
  readonly table: string;
  readonly role?: FeatureRole;
  readonly shape: FeatureGeometry['type'];
  readonly members: readonly WholeFeature[];
}

const roleTables: Readonly<Record<FeatureRole, string>> = {
  district: 'districts',
  area: 'areas',
  'no-fly': 'no_fly_zones',
  permission: 'permissions',
  obstacle: 'obstacles',
  launch: 'launch_sites',
  transect: 'transects',
  sortie: 'sorties',
  'coverage-gap': 'coverage_gaps',
  sighting: 'sightings',
  plan: 'plans',
  flight: 'flights',
  coverage: 'coverage',
  action: 'actions',
  sensor: 'sensors',
  approach: 'approaches',
  task: 'tasks',
  track: 'tracks',
};

const shapes = ['polygon', 'line', 'point'] as const;

/** Features by layer: one for each role, `features` for others; split by shape where one of them mixes shapes. */
export function geoPackageLayers(features: readonly (ExportFeature | VectorFeature)[]): readonly LayerMembers[] {
  const whole = groupParts(features);
  const byRole = featureRoles.flatMap((role) => {
    const members = whole.filter((feature) => feature.role === role);
    return splitByShape(roleTables[role], members).map((layer) => ({ ...layer, role }));
  });
  return [
    ...byRole,
    ...splitByShape(
      'features',
      whole.filter(({ role }) => !isFeatureRole(role)),
    ),
  ];
}

function splitByShape(table: string, members: readonly WholeFeature[]): readonly LayerMembers[] {
  const layers = shapes.flatMap((shape) => {
    const ofShape = members.flatMap((feature): readonly WholeFeature[] => {
      const [first, ...others] = feature.parts.filter(({ type }) => type === shape);
      return first ? [{ ...feature, parts: [first, ...others] }] : [];
    });
    return ofShape.length > 0 ? [{ table, shape, members: ofShape }] : [];
  });
  return layers.length > 1 ? layers.map((layer) => ({ ...layer, table: `${table}_${layer.shape}s` })) : layers;
}
