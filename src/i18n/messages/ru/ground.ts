import type { ground as en } from '../en/ground';

export const ground: Record<keyof typeof en, string> = {
  'ground.layer': 'Показать на карте',
  'ground.none': 'Ничего',
  'ground.passes': 'Число проходов',
  'ground.recency': 'Дней с последнего осмотра',
  'ground.gsd': 'Размер пикселя на земле',
  'ground.planned': 'Запланировано, не облётано',
  'ground.legend': 'Условные обозначения',
  'ground.opacity': 'Плотность слоя',
  'ground.until': 'Полёты по {day}',
  'ground.days': '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} и меньше',
  'ground.days-more': 'Больше {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}',
  'ground.gsd-coarser': 'Крупнее или не известен',
};
