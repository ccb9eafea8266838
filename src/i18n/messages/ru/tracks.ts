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
  'tracks.goes-on': 'Прерванный трек продолжается, после разрыва.',
  'tracks.whose': 'Чей трек',
  'tracks.gaps':
    '{count, plural, =0 {без разрывов} one {# разрыв} few {# разрыва} many {# разрывов} other {# разрыва}}',
  'tracks.no-wake-lock':
    'Браузер не удерживает экран включённым. Касайтесь его время от времени: пока он погашен, в треке разрыв.',
  'tracks.in-memory': 'Последние точки трека только в памяти. Освободите место сейчас; страница повторит запись сама.',
  'issue.track-not-kept':
    'Последние точки трека не записаны, трек продолжается. Освободите место и остановите его снова.',
  'issue.track-empty': 'Координат не было, сохранять нечего.',
  'record.track': 'Трек',
};
