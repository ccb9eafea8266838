import type { issueFlying as en } from '../en/issue-flying';

export const issueFlying: Record<keyof typeof en, string> = {
  'issue.flight-no-take-off': 'Көтерілген уақытын жазыңыз.',
  'issue.flight-lands-before': 'Қону көтерілуден бұрын. Сағат өзгертілді ме? Уақытты қолмен жазыңыз.',
  'issue.flight-too-long': 'Әуеде {hours, number} сағат болуы мүмкін емес. Уақытты қолмен жазыңыз.',
  'issue.flight-in-future': 'Бұл уақыт әлі келген жоқ.',
  'issue.flight-battery-rises': 'Көтерілгенде {off} % болған батарея қонғанда {on} % бола алмайды.',
  'issue.flight-lines': 'Ұшуда {lines} галс бар, {said} емес.',
  'issue.flight-photos': 'Ұшуда {photos} сурет бар, {said} емес.',
  'issue.flight-clock-changed': 'Сағат бойынша ұшу {clock, number} мин, таймер бойынша {timer, number} мин.',
  'issue.sortie-in-the-air': '{code} қазірдің өзінде әуеде.',
  'issue.battery-in-the-air': '{label} батареясы қазір басқа аппаратта әуеде.',
  'issue.battery-grounded': '{label} батареясы ұшудан алынған: {because}',
};
