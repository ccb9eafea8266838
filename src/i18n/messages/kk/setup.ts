import type { setup as en } from '../en/setup';

export const setup: Record<keyof typeof en, string> = {
  'setup.language': 'Тіл',
  'setup.theme': 'Экран',
  'theme.light': 'Жарық',
  'theme.dark': 'Қараңғы',
  'theme.sunlight': 'Күн астында',
  'setup.coordinates': 'Координаттар',
  'setup.operation': 'Операция',
  'setup.close-operation': 'Операцияны жабу',
  'setup.districts': 'Аудан шекаралары',
  'setup.districts-all': 'Барлық ауданның шекарасы бар.',
  'setup.districts-missing': '{count, plural, other {# бірліктің шекарасы жоқ}}: {names}',
  'setup.import-districts': 'Шекараларды импорттау',
  'setup.version': 'Нұсқа',
  'setup.stored': '{version} нұсқасы құрылғыда сақталған, желісіз ашылады.',
  'setup.not-stored': 'Қолданба құрылғыда әлі сақталмаған: желісіз ашылмайды.',
  'setup.update': '{version} нұсқасына көшу',
  'setup.credits': 'Дерек көздері',
  'review.empty-title': 'Әзірге шолатын ештеңе жоқ',
  'review.empty': 'Мұнда учаскелер, жоспарлар мен табылғандар жинақталады.',
  'review.planned-note': '«Жоспарланғаны» — сақталған жоспар галстарының екі жағындағы жарты галс аралығындай жолақ.',
};
