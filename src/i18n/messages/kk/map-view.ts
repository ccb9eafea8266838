import type { mapView as en } from '../en/map-view';

export const mapView: Record<keyof typeof en, string> = {
  'map.copy-place': '{place} координаттарын көшіру',
  'map.zoom-in': 'Жақындату',
  'map.zoom-out': 'Алыстату',
  'map.locate': 'Менің орным',
  'map.show-all': 'Бәрін көрсету',
  'map.measure': 'Өлшеу',
  'tool.draw-polygon': 'Контур сызу',
  'tool.draw-hole': 'Контур ішін ою',
  'tool.edit-polygon': 'Контурды өзгерту',
  'tool.draw-line': 'Сызық сызу',
  'tool.pick-point': 'Орын таңдау',
  'tool.measure': 'Өлшеу',
  'tool.draw-polygon-hint': 'Бұрыштарды бірінен соң бірін белгілеңіз',
  'tool.draw-hole-hint': 'Ойық бұрыштарын белгілеңіз',
  'tool.edit-polygon-hint': 'Бұрышты сүйреңіз; жою үшін түртіңіз; қосу үшін ортасынан сүйреңіз',
  'tool.draw-line-hint': 'Сызықты нүктелеп белгілеңіз',
  'tool.pick-point-hint': 'Орынды түртіңіз',
  'tool.measure-hint': 'Өлшеу үшін нүктелерді белгілеңіз',
  'tool.add-here': 'Қиылыста нүкте қою',
  'tool.finish': 'Дайын',
};
