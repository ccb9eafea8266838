/** The map on paper and as a picture. */
export const mapPaper = {
  'map-paper.open': 'Print or save the map',
  'map-paper.name': 'Title on the paper',
  'map-paper.save': 'Save picture (PNG)',
  'map-paper.making': 'Making the picture of the map',
  'map-paper.paper': 'Map on paper, north up',
  'map-paper.legend': 'Legend',
  'map-paper.north': 'N',
  'map-paper.grid': 'Grid: degrees on WGS84',
  'map-paper.credits': 'Map: {names}',
  'map-paper.aircraft': 'Aircraft in the air, expected place',
  'map-paper.sorties': 'Sortie, camera on',
  'map-paper.transits': 'Sortie, camera off',
  'map-paper.outside-permission': 'Path outside the permission',
  'map-paper.area-state': 'Area: {state}',
} as const;
