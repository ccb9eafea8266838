import type { paper as en } from '../en/paper';

export const paper: Record<keyof typeof en, string> = {
  'paper.sighting-title': 'Находка',
  'paper.log-title': 'Журнал полётов за день',
  'paper.number': 'Номер',
  'paper.date-time': 'Дата и время',
  'paper.team': 'Группа',
  'paper.coordinates': 'Координаты',
  'paper.accuracy': 'Точность, м',
  'paper.sortie': 'Вылет',
  'paper.photos': 'Сделано снимков',
  'paper.battery': 'Батарея',
  'paper.took-off': 'Взлёт',
  'paper.landed': 'Посадка',
  'paper.outcome': 'Итог',
  'paper.date': 'Дата',
  'paper.aircraft': 'Воздушное судно',
  'paper.incident': 'Происшествие',
  'paper.remarks': 'Замечания',
  'paper.from-paper': 'Позже внести в Dala с отметкой «с бумаги».',
};
