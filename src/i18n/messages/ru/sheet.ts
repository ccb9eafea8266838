import type { sheet as en } from '../en/sheet';

export const sheet: Record<keyof typeof en, string> = {
  'sheet.title': 'Лист полётного задания',
  'sheet.print': 'Печать',
  'sheet.map': 'Схема вылета, север вверху',
  'sheet.launch': 'Площадка взлёта',
  'sheet.settings': 'Сверить на пульте',
  'sheet.by-hand': 'Нет в файле: установить вручную',
  'sheet.signed': 'Пилот, дата, подпись',
  'sheet.made': 'Составлен {at}',
  'sheet.training': 'УЧЕБНЫЙ',
  'sheet.aircraft': 'Аппарат и камера',
  'sheet.photo-distance': 'Расстояние между снимками',
  'sheet.interval': 'Интервал съёмки',
  'sheet.seconds': '{value} с',
  'sheet.remarks': 'Замечания',
  'guide.page-title': 'Инструкция для пульта',
  'guide.open': 'Инструкция для печати',
  'guide.carries-all': 'Файл несёт всё, что есть в плане.',
};
