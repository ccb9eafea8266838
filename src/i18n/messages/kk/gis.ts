import type { gis as en } from '../en/gis';

export const gis: Record<keyof typeof en, string> = {
  'gis.title': 'Басқа бағдарламаларға экспорт',
  'gis.areas': 'Учаскелер',
  'gis.areas-all': 'бүкіл операция',
  'gis.areas-chosen': 'таңдалған учаскелер',
  'gis.layers': 'Файлға не кіреді',
  'gis.format': 'Пішім',
  'gis.format-geojson': 'GeoJSON: QGIS, веб-карталар',
  'gis.format-geopackage': 'GeoPackage: QGIS, қабаттар мен стильдер',
  'gis.format-shapefile': 'Zip ішіндегі Shapefile: ArcGIS және басқалар',
  'gis.format-kml': 'KML: Google Earth',
  'gis.format-kmz': 'KMZ: Google Earth, қысылған',
  'gis.format-gpx': 'GPX: GPS қабылдағыштар',
  'gis.format-csv': 'CSV: электрондық кестелер',
  'gis.make': '{count, plural, =0 {Экспорттайтын ештеңе жоқ} other {Файл жасау, # нысан}}',
  'gis.warning': 'Файл шифрланбаған: кімнің қолына түссе, сол оқи алады.',
  'issue.gis-not-made': 'Файлды жасау мүмкін болмады.',
};
