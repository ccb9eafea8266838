import type { planPatterns as en } from '../en/plan-patterns';

export const planPatterns: Record<keyof typeof en, string> = {
  'pattern.rings': 'Колец',
  'pattern.standoff': 'Отступ',
  'pattern.standoff-hint': 'От края участка до первого круга; пусто: на высоту полёта.',
  'pattern.share': 'Доля осматриваемой площади',
  'pattern.share-hint': 'Галсы лежат равномерно, первый — в случайном месте.',
  'pattern.width': 'Ширина коридора',
  'pattern.width-hint': 'Поперёк линии, обе стороны вместе; от неё зависит число проходов.',
  'pattern.draw-line': 'Нанести линию',
  'pattern.draw-again': 'Нанести линию заново',
  'pattern.pick-place': 'Выбрать место осмотра',
  'conditions.title': 'Время, воздух, рельеф',
  'conditions.starts-at': 'Первый взлёт (+05:00)',
  'conditions.temperature': 'Температура воздуха',
  'conditions.at-once': 'Аппаратов в воздухе одновременно',
  'conditions.at-once-hint': 'С одного места старта: их пути проверяются друг относительно друга.',
  'conditions.follow': 'Следовать рельефу',
  'conditions.follow-hint': 'Высоты местности здесь известны.',
  'conditions.no-terrain': 'Высоты местности здесь не известны.',
  'conditions.tolerance': 'Допуск высоты',
  'conditions.tolerance-hint': 'Пусто: десятая часть высоты.',
};
