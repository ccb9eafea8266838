import type { paper as en } from '../en/paper';

export const paper: Record<keyof typeof en, string> = {
  'paper.sighting-title': 'Табылған',
  'paper.log-title': 'Күндік ұшу журналы',
  'paper.number': 'Нөмірі',
  'paper.date-time': 'Күні мен уақыты',
  'paper.team': 'Топ',
  'paper.coordinates': 'Координаттары',
  'paper.accuracy': 'Дәлдігі, м',
  'paper.sortie': 'Ұшу',
  'paper.photos': 'Түсірілген суреттер',
  'paper.battery': 'Батарея',
  'paper.took-off': 'Көтерілуі',
  'paper.landed': 'Қонуы',
  'paper.outcome': 'Нәтижесі',
  'paper.date': 'Күні',
  'paper.aircraft': 'Әуе кемесі',
  'paper.incident': 'Оқиға',
  'paper.remarks': 'Ескертулер',
  'paper.from-paper': 'Кейін «қағаздан» белгісімен енгізіледі.',
};
