import type { cards as en } from '../en/cards';

export const cards: Record<keyof typeof en, string> = {
  'cards.in': 'Карты со снимками',
  'cards.choose': 'Выбрать карту или папку',
  'cards.expected': 'Ожидалось {expected, number}, найдено {found, number}',
  'cards.missing':
    '{count, plural, one {# место} few {# места} many {# мест} other {# места}} без снимка; обведены на карте',
  'cards.complete': 'Все снимки на месте',
  'cards.volume': 'Где лежат копии',
  'cards.volume-note': 'Подпись для людей: номер карты или имя диска',
  'cards.keep-and-look': 'Сохранить и смотреть',
  'cards.gone': 'Карта или папка пропала. Прочитано файлов: {done, number} из {files, number}; они остаются.',
  'cards.go-on': 'Карта на месте: читать дальше',
  'cards.read':
    '{count, plural, one {Прочитан # снимок} few {Прочитано # снимка} many {Прочитано # снимков} other {Прочитано # снимка}}',
};
