import type { mapPaper as en } from '../en/map-paper';

export const mapPaper: Record<keyof typeof en, string> = {
  'map-paper.open': 'Печать и сохранение карты',
  'map-paper.name': 'Заголовок на листе',
  'map-paper.save': 'Сохранить картинку (PNG)',
  'map-paper.making': 'Готовится изображение карты',
  'map-paper.paper': 'Карта на листе, север вверху',
  'map-paper.legend': 'Условные знаки',
  'map-paper.north': 'С',
  'map-paper.grid': 'Сетка: градусы, WGS84',
  'map-paper.credits': 'Карта: {names}',
  'map-paper.aircraft': 'Аппарат в воздухе, ожидаемое место',
  'map-paper.sorties': 'Вылет, съёмка',
  'map-paper.transits': 'Вылет, без съёмки',
  'map-paper.outside-permission': 'Путь вне разрешения',
  'map-paper.area-state': 'Участок: {state}',
};
