import type { issueMaps as en } from '../en/issue-maps';

export const issueMaps: Record<keyof typeof en, string> = {
  'issue.map-file-unknown': 'Это не файл карты, который читает Dala: PMTiles, MBTiles, GeoTIFF или .hgt.',
  'issue.map-tiles-unknown': 'Плитки в этом файле такого вида, который Dala не читает.',
  'issue.map-tiles-no-index':
    'В этом файле MBTiles нет индекса плиток: поиск одной занял бы минуты. Запишите файл заново, например через GDAL.',
  'issue.map-picture-unknown': 'Этот GeoTIFF — не изображение с 8 битами на цвет.',
  'issue.map-not-placed': 'Изображение не говорит, где оно лежит, или лежит повёрнуто.',
  'issue.map-work-going': 'Дождитесь, пока закончится работа с другой картой, или остановите её.',
  'issue.map-no-room': 'Для {name} не хватает места. Скопированное остаётся: освободите место и добавьте файл ещё раз.',
  'issue.map-not-stored': 'Не удалось сохранить {name}.',
  'issue.map-not-whole': 'Копирование {name} прервано. Добавьте тот же файл ещё раз: оно продолжится.',
  'issue.tiles-template-wrong': "Адрес плиток начинается с https:// и содержит '{z}', '{x}' и '{y}'.",
  'issue.tiles-bulk-forbidden': 'Владелец этого сервера запрещает скачивать участки.',
  'issue.tiles-too-many':
    '{tiles, number} плиток — больше, чем {limit, number}. Выберите участок поменьше или меньший масштаб.',
  'issue.tiles-refused': '{server} отказывается отдавать плитки для {name}.',
  'issue.tiles-unreachable': '{server} недоступен или не пускает веб-приложения. {name} можно продолжить позже.',
  'issue.tiles-wrong': '{server} присылает не карту. {name} можно продолжить позже.',
  'issue.tiles-failed':
    '{name}: не хватает {failed, plural, one {# плитки} few {# плиток} many {# плиток} other {# плитки}}. Повторите позже.',
  'issue.reference-too-large':
    'В {name} слишком много точек для справочного слоя: {megabytes, number} МБ вместо {limit, number}.',
  'issue.reference-empty': 'В {name} нет ничего, что можно нарисовать.',
};
