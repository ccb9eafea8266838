import type { mapView as en } from '../en/map-view';

export const mapView: Record<keyof typeof en, string> = {
  'map.copy-place': 'Скопировать координаты {place}',
  'map.zoom-in': 'Приблизить',
  'map.zoom-out': 'Отдалить',
  'map.locate': 'Моё местоположение',
  'map.show-all': 'Показать всё',
  'map.measure': 'Измерить',
  'tool.draw-polygon': 'Рисование контура',
  'tool.draw-hole': 'Вырезание внутри контура',
  'tool.edit-polygon': 'Изменение контура',
  'tool.draw-line': 'Рисование линии',
  'tool.pick-point': 'Выбор места',
  'tool.measure': 'Измерение',
  'tool.draw-polygon-hint': 'Отмечайте углы один за другим',
  'tool.draw-hole-hint': 'Отмечайте углы выреза',
  'tool.edit-polygon-hint': 'Тяните углы; нажмите на угол, чтобы удалить; тяните середину, чтобы добавить',
  'tool.draw-line-hint': 'Отмечайте линию точка за точкой',
  'tool.pick-point-hint': 'Нажмите на место',
  'tool.measure-hint': 'Отмечайте точки для измерения',
  'tool.add-here': 'Точка в перекрестии',
  'tool.finish': 'Готово',
};
