import type { field as en } from '../en/field';

export const field: Record<keyof typeof en, string> = {
  'field.name': 'Атауы',
  'field.role': 'Мақсаты',
  'field.code': 'Коды',
  'field.note': 'Ескертпе',
  'field.kato': 'ӘАОЖ коды',
  'field.revisit-days': 'Қайта қарау мерзімі, күн',
  'field.margin-m': 'Қор қашықтық, м',
  'field.elevation-m': 'Теңіз деңгейінен биіктігі, м',
  'field.height-m': 'Ұшыру нүктесінен биіктігі, м',
  'field.sortie': 'Ұшу',
  'field.transect': 'Галс',
  'field.swath-m': 'Түсіру жолағының ені, м',
  'field.length-m': 'Ұзындығы, м',
  'field.duration-s': 'Ұзақтығы, с',
  'field.photos': 'Суреттер',
  'field.sighting-kind': 'Табылғанның түрі',
  'field.seen-at': 'Байқалған уақыты',
  'field.accuracy-m': 'Дәлдігі, м',
  'field.area-ha': 'Алаңы, га',
};
