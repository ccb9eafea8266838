import type { field as en } from '../en/field';

export const field: Record<keyof typeof en, string> = {
  'field.name': 'Название',
  'field.role': 'Назначение',
  'field.code': 'Код',
  'field.note': 'Примечание',
  'field.kato': 'Код КАТО',
  'field.revisit-days': 'Осмотреть снова через, дней',
  'field.margin-m': 'Запас, м',
  'field.elevation-m': 'Высота над уровнем моря, м',
  'field.height-m': 'Высота над точкой взлёта, м',
  'field.sortie': 'Вылет',
  'field.transect': 'Галс',
  'field.swath-m': 'Ширина полосы захвата, м',
  'field.length-m': 'Длина, м',
  'field.duration-s': 'Длительность, с',
  'field.photos': 'Снимки',
  'field.sighting-kind': 'Вид находки',
  'field.seen-at': 'Когда замечено',
  'field.accuracy-m': 'Точность, м',
  'field.area-ha': 'Площадь, га',
};
