import type { flyingBatteries as en } from '../en/flying-batteries';

export const flyingBatteries: Record<keyof typeof en, string> = {
  'plan.endurance-learned':
    'Взять {minutes} мин: по {count, plural, one {# полёту} few {# полётам} many {# полётам} other {# полётам}} журнала',
  'battery.none': 'Батарей пока нет. Метка, указанная при взлёте, появится здесь.',
  'battery.state-in-the-air': 'В воздухе',
  'battery.state-grounded': 'Снята с полётов',
  'battery.state-charged': 'Заряжена',
  'battery.state-flown': 'После полёта, зарядить',
  'battery.state-unknown': 'Состояние неизвестно',
  'battery.charged': 'Отметить заряженной',
  'battery.cycles': 'Полёты',
  'battery.minutes': 'В воздухе',
  'battery.last': 'Остаток при последней посадке',
  'battery.health': 'К данным изготовителя',
  'battery.health-from':
    '{health} по {count, plural, one {# полёту} few {# полётам} many {# полётам} other {# полётам}}',
  'battery.rated': 'Ресурс по изготовителю, циклов',
  'battery.ground': 'Снять с полётов',
  'battery.because': 'Почему нельзя летать',
  'battery.put-back': 'Вернуть в работу',
  'battery.grounded-because': 'Снята с полётов {time}: {because}',
};
