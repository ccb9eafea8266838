import type { evidence as en } from '../en/evidence';

export const evidence: Record<keyof typeof en, string> = {
  'evidence.title': 'Журналы и снимки',
  'evidence.import': 'Загрузить журналы и снимки',
  'evidence.folder': 'Папка или карта со снимками',
  'evidence.reading': 'Прочитано файлов: {done, number} из {files, number}',
  'evidence.keep': 'Сохранить {count, plural, one {# полёт} few {# полёта} many {# полётов} other {# полёта}}',
  'evidence.kept':
    'Сохранены материалы: {count, plural, one {# полёт} few {# полёта} many {# полётов} other {# полёта}}',
  'evidence.nothing': 'Сохранять нечего',
  'evidence.shots': '{count, plural, one {# снимок} few {# снимка} many {# снимков} other {# снимка}}',
  'evidence.positions': '{count, plural, one {# точка} few {# точки} many {# точек} other {# точки}}',
  'evidence.sortie': 'Вылет',
  'evidence.no-sortie': 'Без вылета',
  'evidence.by-name': 'Найден по имени',
  'evidence.by-time': 'Найден по времени',
  'evidence.by-place': 'Найден по месту',
  'evidence.by-person': 'Выбран человеком',
  'evidence.clock': 'Часы камеры',
  'evidence.clock-by-receiver': '{minutes, number} мин до UTC, по приёмнику в снимках',
  'evidence.clock-by-positions': '{minutes, number} мин до UTC, по местам журнала',
  'evidence.clock-by-triggers': '{minutes, number} мин до UTC, по спускам в журнале',
  'evidence.clock-by-time-zone': '{minutes, number} мин до UTC, часовой пояс',
  'evidence.aircraft': 'Аппарат журналов без вылета',
  'evidence.height': 'Высота над землёй вместо записанной, м',
  'evidence.height-note':
    'Высоты отсчитаны от точки взлёта. Высота над уровнем моря никогда не принимается за высоту над землёй.',
  'evidence.stay': 'Снимки остаются на карте или диске. Dala хранит имена, места и время.',
  'evidence.footprints':
    '{count, plural, one {# снимок показывает землю} few {# снимка показывают землю} many {# снимков показывают землю} other {# снимка показывают землю}}',
  'evidence.heights': 'Высота над землёй',
  'evidence.heights-range': 'от {low, number} до {high, number} м, половина выше {middle, number} м',
  'evidence.height-off': 'По плану {planned, number} м: высота вне допуска (10 %).',
  'evidence.gsd': 'Размер пикселя на земле',
  'evidence.ground': 'Земля под аппаратом',
  'evidence.ground-known': 'по высотам на этом устройстве',
  'evidence.ground-level': 'принята ровной, как у взлёта',
  'evidence.laid-again':
    'По новым высотам местности пересчитано {count, plural, one {# полёт} few {# полёта} many {# полётов} other {# полёта}}: снято было {before, number, ::.0} га, стало {now, number, ::.0} га',
  'evidence.missing':
    'На этом устройстве нет данных: {count, plural, one {# полёт} few {# полёта} many {# полётов} other {# полёта}}. Примите пакет с ними.',
  'evidence.delete': 'Удалить материалы',
  'evidence.transects': 'Пройдено галсов',
  'evidence.transect': 'Галс {number}',
  'evidence.off-height':
    '{count, plural, one {# снимок} few {# снимка} many {# снимков} other {# снимка}} вне допуска по высоте',
  'evidence.flown-shares': 'Облётано по плану, по вылетам',
};
