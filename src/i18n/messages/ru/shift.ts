import type { shift as en } from '../en/shift';

export const shift: Record<keyof typeof en, string> = {
  'shift.title': 'Смена и передача',
  'shift.none': 'Смена не начата. Выберите экипаж и начните.',
  'shift.no-people': 'Имён пока нет: добавьте их в разделе «Люди и смена».',
  'shift.to-people': 'Люди и смена',
  'shift.next-crew': 'Принимающий экипаж',
  'shift.take-over': 'Принимает: {name}',
  'shift.choose-pilot': 'Выберите, кто принимает',
  'shift.note': 'Сообщение следующему экипажу',
  'shift.left-word': 'От предыдущего экипажа',
  'shift.left': 'Что остаётся',
  'shift.in-the-air': 'В воздухе',
  'shift.untold': 'Посадка есть, итог не указан',
  'shift.open': 'Вылетов к выполнению',
  'shift.cards': 'Карт не прочитано',
  'shift.photos': 'Снимков не просмотрено',
  'shift.tasks': 'Осталось задач',
  'shift.edits': 'Изменений не передано',
  'shift.batteries': 'Батареи',
  'edit.shift-taken-over': 'Принята смена',
  'shift.sensors-due': 'Пора сменить батареи датчиков',
};
