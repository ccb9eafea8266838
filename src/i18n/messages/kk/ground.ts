import type { ground as en } from '../en/ground';

export const ground: Record<keyof typeof en, string> = {
  'ground.layer': 'Картада көрсету',
  'ground.none': 'Ештеңе',
  'ground.passes': 'Өту саны',
  'ground.recency': 'Соңғы көрілгеннен бергі күндер',
  'ground.gsd': 'Жердегі пиксель өлшемі',
  'ground.planned': 'Жоспарланған, ұшып өтілмеген',
  'ground.legend': 'Шартты белгілер',
  'ground.opacity': 'Қабаттың қанықтығы',
  'ground.until': '{day} дейінгі ұшулар',
  'ground.days': '{days} күн және аз',
  'ground.days-more': '{days} күннен көп',
  'ground.gsd-coarser': 'Ірі немесе белгісіз',
  'ground.pod': 'Анықтау ықтималдығы',
  'ground.pod-class': '{share} және одан көп',
  'ground.pod-least': '{share}-дан аз',
  'ground.pod-note':
    'Қаралған жер: жоспары бар және ұшу аппараты мен биіктігі үшін тиімді іздеу ені белгілі ұшулар бойынша. Кездейсоқ іздеу, өтулер тәуелсіз: әрқайсысына 1 − exp(−W/S).',
  'ground.tap-hint': 'Бұл жерді қай ұшулар мен суреттер көргенін білу үшін картаны түртіңіз.',
  'ground.point': 'Бұл жерді кім көрді',
  'ground.point-none': 'Бұл жерді бірде-бір журнал не сурет көрсетпейді.',
  'ground.point-declared': 'Ұшып өтілген деп белгіленген: {code}',
  'ground.point-looked': 'қаралған',
  'ground.point-photos': 'Бұл жердің суреттері',
  'ground.point-area': 'Қамту: {area}',
};
