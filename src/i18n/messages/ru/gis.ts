import type { gis as en } from '../en/gis';

export const gis: Record<keyof typeof en, string> = {
  'gis.title': 'Экспорт для других программ',
  'gis.areas': 'Участки',
  'gis.areas-all': 'вся операция',
  'gis.areas-chosen': 'выбранные участки',
  'gis.layers': 'Что войдёт в файл',
  'gis.format': 'Формат',
  'gis.format-geojson': 'GeoJSON: QGIS, веб-карты',
  'gis.format-geopackage': 'GeoPackage: QGIS, слои и стили',
  'gis.format-shapefile': 'Shapefile в zip: ArcGIS и другие',
  'gis.format-kml': 'KML: Google Earth',
  'gis.format-kmz': 'KMZ: Google Earth, сжатый',
  'gis.format-gpx': 'GPX: GPS-приёмники',
  'gis.format-csv': 'CSV: электронные таблицы',
  'gis.make':
    '{count, plural, =0 {Нечего экспортировать} one {Создать файл, # объект} few {Создать файл, # объекта} many {Создать файл, # объектов} other {Создать файл, # объекта}}',
  'gis.warning': 'Файл не зашифрован: его прочтёт любой, у кого он окажется.',
  'issue.gis-not-made': 'Файл создать не удалось.',
};
