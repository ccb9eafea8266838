/** Areas and plans as files for other programs. */
export const gis = {
  'gis.title': 'Export for other programs',
  'gis.areas': 'Areas',
  'gis.areas-all': 'the whole operation',
  'gis.areas-chosen': 'chosen areas',
  'gis.layers': 'What goes into the file',
  'gis.format': 'Format',
  'gis.format-geojson': 'GeoJSON: QGIS, web maps',
  'gis.format-geopackage': 'GeoPackage: QGIS with layers and styles',
  'gis.format-shapefile': 'Shapefile in a zip: ArcGIS and others',
  'gis.format-kml': 'KML: Google Earth',
  'gis.format-kmz': 'KMZ: Google Earth, packed',
  'gis.format-gpx': 'GPX: GPS receivers',
  'gis.format-csv': 'CSV: spreadsheets',
  'gis.make':
    '{count, plural, =0 {Nothing to export} one {Make a file of # feature} other {Make a file of # features}}',
  'gis.warning': 'The file is not encrypted: whoever has it can read it.',
  'issue.gis-not-made': 'The file could not be made.',
} as const;
