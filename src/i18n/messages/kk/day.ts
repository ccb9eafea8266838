import type { day as en } from '../en/day';

export const day: Record<keyof typeof en, string> = {
  'day.title': 'Күндік жиынтық',
  'day.made': '{day} жиынтығы дайын',
  'day.so-far':
    'Бүгінгі күнге әзірге. Күнді қорытындыласаңыз, түсірілген алаңмен бірге сақталады; содан кейін көшіруге және басып шығаруға болады.',
  'day.make': 'Күнді қорытындылау',
  'day.copy': 'Мәтін етіп көшіру',
  'day.print': 'Басып шығару',
  'day.hour': 'Өзі жасалатын уақыт',
  'day.sorties': 'Ұшулар',
  'day.aborted': 'Соның ішінде үзілгені',
  'day.hours': 'Әуеде',
  'day.flown': 'Нәтижелер бойынша ұшылғаны',
  'day.photographed': 'Түсірілгені',
  'day.looked': 'Қаралғаны',
  'day.finds': 'Табылғандар',
  'day.destroyed': 'Жойылғаны',
  'day.mass': 'Жойылғаны, т',
  'day.incidents': 'Оқиғалар',
  'day.left': 'Қалған ұшулар',
  'day.no-incidents': 'жоқ',
  'day.training': 'ЖАТТЫҒУ: есепке алынбайды',
  'edit.day-summed-up': '{day} қорытындыланды',
};
