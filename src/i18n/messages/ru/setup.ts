import type { setup as en } from '../en/setup';

export const setup: Record<keyof typeof en, string> = {
  'setup.theme': 'Экран',
  'theme.light': 'Светлый',
  'theme.dark': 'Тёмный',
  'theme.sunlight': 'На солнце',
  'setup.coordinates': 'Координаты',
  'setup.operation': 'Операция',
  'setup.close-operation': 'Закрыть операцию',
  'setup.districts': 'Границы районов',
  'setup.districts-all': 'Границы всех районов загружены.',
  'setup.districts-missing':
    '{count, plural, one {Нет границы # района} few {Нет границ # районов} many {Нет границ # районов} other {Нет границ # района}}: {names}',
  'setup.import-districts': 'Импорт границ',
  'setup.paper': 'Бумажные бланки',
  'setup.paper-note': 'Пустой бланк находки и страница журнала — распечатать на случай отказа планшета.',
  'setup.paper-save': 'Сохранить бланки',
  'setup.version': 'Версия',
  'setup.stored': 'Версия {version} сохранена на устройстве и открывается без сети.',
  'setup.not-stored': 'Приложение ещё не сохранено на устройстве: без сети не откроется.',
  'setup.update': 'Перейти на версию {version}',
  'setup.credits': 'Источники данных',
  'review.empty-title': 'Обозревать пока нечего',
  'review.empty': 'Здесь сводятся участки, планы и находки.',
  'review.planned-note':
    '«Спланировано» — в полосе галсов сохранённых планов, по половине межгалсового расстояния в стороны.',
};
