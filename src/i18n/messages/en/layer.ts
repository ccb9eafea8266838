/** Names of the layers in files for other programs. */
export const layer = {
  'layer.district': 'Districts',
  'layer.area': 'Areas',
  'layer.no-fly': 'No-fly zones',
  'layer.permission': 'Permissions',
  'layer.obstacle': 'Obstacles',
  'layer.launch': 'Launch sites',
  'layer.transect': 'Transects',
  'layer.sortie': 'Sorties',
  'layer.coverage-gap': 'Coverage gaps',
  'layer.sighting': 'Sightings',
  'layer.plan': 'Plans',
  'layer.flight': 'Flights',
  'layer.coverage': 'Seen ground',
  'layer.action': 'Actions',
  'layer.sensor': 'Ground sensors',
} as const;
