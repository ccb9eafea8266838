import type { people as en } from '../en/people';

export const people: Record<keyof typeof en, string> = {
  'people.title': 'Люди и смена',
  'people.at-tablet': 'Сейчас за планшетом',
  'people.nobody': 'Никто не указан',
  'people.at-tablet-note':
    'Имя записывается в правки. Оно не доказывает, кто это был: подпись подтверждает устройство.',
  'people.shift': 'Смена',
  'people.pilot': 'Пилот',
  'people.observer': 'Наблюдатель',
  'people.officer': 'Офицер',
  'people.shift-since': 'С {time}',
  'people.end-shift': 'Закончить смену',
  'people.people': 'Люди',
  'people.name': 'Имя',
  'people.add': 'Добавить',
  'people.teams': 'Группы',
  'people.team-name': 'Название группы',
  'people.team': 'Группа',
  'people.no-team': 'Без группы',
  'people.none': 'Имён ещё нет. Добавьте тех, кто работает с планшетом.',
  'people.remove': 'Убрать: {name}',
  'edit.shift-changed': 'Изменена смена',
  'edit.shift-ended': 'Закончена смена',
};
