import type { flyingBatteries as en } from '../en/flying-batteries';

export const flyingBatteries: Record<keyof typeof en, string> = {
  'plan.endurance-learned': '{minutes} мин алу: журналдағы {count, plural, other {# ұшу}} бойынша',
  'battery.none': 'Әзірге батарея жоқ. Көтерілгенде жазылған белгі осында шығады.',
  'battery.state-in-the-air': 'Әуеде',
  'battery.state-grounded': 'Ұшудан алынған',
  'battery.state-charged': 'Зарядталған',
  'battery.state-flown': 'Ұшқан, зарядтау керек',
  'battery.state-unknown': 'Күйі белгісіз',
  'battery.charged': 'Зарядталды деп белгілеу',
  'battery.cycles': 'Ұшулар',
  'battery.minutes': 'Әуеде',
  'battery.last': 'Соңғы қонғандағы қалдық',
  'battery.health': 'Өндіруші дерегіне қатысты',
  'battery.health-from': '{health}, {count, plural, other {# ұшу}} бойынша',
  'battery.rated': 'Өндіруші уәде еткен циклдер',
  'battery.ground': 'Ұшудан алу',
  'battery.because': 'Неге ұшуға болмайды',
  'battery.put-back': 'Қайта пайдалану',
  'battery.grounded-because': '{time} бастап ұшудан алынған: {because}',
};
