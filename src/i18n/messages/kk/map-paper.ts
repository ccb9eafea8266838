import type { mapPaper as en } from '../en/map-paper';

export const mapPaper: Record<keyof typeof en, string> = {
  'map-paper.open': 'Картаны басып шығару және сақтау',
  'map-paper.name': 'Парақтағы тақырып',
  'map-paper.save': 'Суретті сақтау (PNG)',
  'map-paper.making': 'Картаның суреті дайындалып жатыр',
  'map-paper.paper': 'Парақтағы карта, солтүстік жоғарыда',
  'map-paper.legend': 'Шартты белгілер',
  'map-paper.north': 'С',
  'map-paper.grid': 'Тор: градус, WGS84',
  'map-paper.credits': 'Карта: {names}',
  'map-paper.aircraft': 'Ауадағы аппарат, болжамды орны',
  'map-paper.sorties': 'Ұшу, түсірілім',
  'map-paper.transits': 'Ұшу, түсірілімсіз',
  'map-paper.outside-permission': 'Рұқсаттан тыс жол',
  'map-paper.area-state': 'Учаске: {state}',
};
