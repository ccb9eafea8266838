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
  'ground.pod': 'Вероятность обнаружения',
  'ground.pod-class': '{share} и больше',
  'ground.pod-least': 'Меньше {share}',
  'ground.pod-note':
    'Просмотренная земля по вылетам с планом и эффективной шириной поиска их аппарата и высоты. Случайный поиск, проходы независимы: 1 − exp(−W/S) для каждого.',
  'ground.tap-hint': 'Нажмите на карту, чтобы узнать, какие вылеты и снимки видели это место.',
  'ground.point': 'Кто видел это место',
  'ground.point-none': 'Ни журнал, ни снимок не показывает это место.',
  'ground.point-declared': 'Отмечено как облётанное: {code}',
  'ground.point-looked': 'просмотрено',
  'ground.point-photos': 'Снимки этого места',
  'ground.point-area': 'Охват: {area}',
};
