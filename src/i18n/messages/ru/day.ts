import type { day as en } from '../en/day';

export const day: Record<keyof typeof en, string> = {
  'day.title': 'Сводка за день',
  'day.made': 'Сводка за {day} готова',
  'day.so-far':
    'Пока за сегодня. Подведите итог дня, чтобы сохранить его вместе со снятой площадью; затем его можно скопировать и напечатать.',
  'day.make': 'Подвести итог дня',
  'day.copy': 'Скопировать текстом',
  'day.print': 'Печать',
  'day.hour': 'Составляется сама в',
  'day.sorties': 'Вылеты',
  'day.aborted': 'Из них прервано',
  'day.hours': 'В воздухе',
  'day.flown': 'Облётано по итогам',
  'day.photographed': 'Снято',
  'day.looked': 'Просмотрено',
  'day.finds': 'Находки',
  'day.destroyed': 'Уничтожено',
  'day.mass': 'Уничтожено, т',
  'day.incidents': 'Происшествия',
  'day.left': 'Осталось вылетов',
  'day.no-incidents': 'нет',
  'day.training': 'ТРЕНИРОВКА: не учитывается',
  'edit.day-summed-up': 'Подведён итог за {day}',
};
