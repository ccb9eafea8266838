import type { tracks as en } from '../en/tracks';

export const tracks: Record<keyof typeof en, string> = {
  'tracks.title': 'Треки',
  'tracks.empty-title': 'Треков пока нет',
  'tracks.empty':
    'Трек показывает, где прошла группа, машина или вылет. Не гасите экран: пока он выключен, в треке разрыв.',
  'tracks.of-team': 'Группа',
  'tracks.of-vehicle': 'Машина',
  'tracks.of-flight': 'Вылет',
  'tracks.start': 'Начать трек',
  'tracks.stop': 'Остановить трек',
  'tracks.running': 'Трек: {distance} · {duration}',
  'tracks.whose': 'Чей трек',
  'tracks.gaps':
    '{count, plural, =0 {без разрывов} one {# разрыв} few {# разрыва} many {# разрывов} other {# разрыва}}',
  'tracks.no-wake-lock':
    'Браузер не удерживает экран включённым. Касайтесь его время от времени: пока он погашен, в треке разрыв.',
  'tracks.not-kept': 'На устройстве нет места: последние минуты трека только в памяти. Освободите место сейчас.',
  'tracks.went-on': 'Трек продолжен после закрытия страницы, между частями разрыв.',
  'tracks.too-short': 'Координат не было, сохранять нечего.',
  'position-by.drone-photo': 'точка на снимке дрона',
};
