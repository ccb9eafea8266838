import type { shift as en } from '../en/shift';

export const shift: Record<keyof typeof en, string> = {
  'shift.title': 'Ауысым және тапсыру',
  'shift.none': 'Ауысым басталмаған. Экипажды таңдап, бастаңыз.',
  'shift.no-people': 'Әзірге аты-жөн жоқ: «Адамдар мен ауысым» бөлімінде қосыңыз.',
  'shift.to-people': 'Адамдар мен ауысым',
  'shift.next-crew': 'Қабылдайтын экипаж',
  'shift.take-over': 'Қабылдайды: {name}',
  'shift.choose-pilot': 'Кім қабылдайтынын таңдаңыз',
  'shift.note': 'Келесі экипажға хабар',
  'shift.left-word': 'Алдыңғы экипаждан',
  'shift.left': 'Не қалды',
  'shift.in-the-air': 'Әуеде',
  'shift.untold': 'Қонды, нәтижесі айтылмаған',
  'shift.open': 'Орындалатын ұшулар',
  'shift.cards': 'Оқылмаған карталар',
  'shift.photos': 'Қаралмаған суреттер',
  'shift.tasks': 'Қалған тапсырмалар',
  'shift.edits': 'Жіберілмеген өзгерістер',
  'shift.batteries': 'Батареялар',
  'edit.shift-taken-over': 'Ауысым қабылданды',
  'shift.sensors-due': 'Датчик батареялары ауыстырылсын',
};
