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
};
