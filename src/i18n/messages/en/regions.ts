/** Regions of operations, services and resources of teams. */
export const regions = {
  'operation.region': 'Region',
  'team.service': 'Service',
  'team.service-none': 'not said',
  'team.service-police': 'Police',
  'team.service-national-guard': 'National Guard',
  'team.service-aviation': 'Aviation',
  'team.service-foresters': 'Foresters',
  'team.service-other': 'Other',
  'team.batteries': 'Flight batteries',
  'team.resources': 'What it has',
  'team.resource-uav': 'UAV',
  'team.resource-helicopter': 'Helicopter',
  'team.resource-off-road': 'Off-road vehicle',
  'team.resource-name': 'Model or number',
  'team.resource-count': 'Count',
  'team.resource-add': 'Add',
  'team.resource-remove': 'Take out {name}',
  'setup.districts-region':
    '{count, plural, =0 {No district of the region has a boundary yet.} one {# district of the region has a boundary.} other {# districts of the region have boundaries.}} Features of a file count by their KATO code.',
} as const;
