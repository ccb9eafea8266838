import type { people as en } from '../en/people';

export const people: Record<keyof typeof en, string> = {
  'people.title': 'Адамдар мен ауысым',
  'people.at-tablet': 'Қазір планшетте',
  'people.nobody': 'Ешкім көрсетілмеген',
  'people.at-tablet-note':
    'Жазбаларға осы есім қойылады. Бұл оның кім болғанын дәлелдемейді: қолтаңба құрылғыны растайды.',
  'people.shift': 'Ауысым',
  'people.pilot': 'Ұшқыш',
  'people.observer': 'Бақылаушы',
  'people.officer': 'Офицер',
  'people.shift-since': '{time} бастап',
  'people.end-shift': 'Ауысымды аяқтау',
  'people.people': 'Адамдар',
  'people.name': 'Есімі',
  'people.add': 'Қосу',
  'people.teams': 'Топтар',
  'people.team-name': 'Топтың атауы',
  'people.team': 'Топ',
  'people.no-team': 'Топсыз',
  'people.none': 'Әзірге есім жоқ. Планшетпен жұмыс істейтіндерді қосыңыз.',
  'people.remove': 'Алып тастау: {name}',
  'edit.shift-changed': 'Ауысым өзгертілді',
  'edit.shift-ended': 'Ауысым аяқталды',
};
