import type { regions as en } from '../en/regions';

export const regions: Record<keyof typeof en, string> = {
  'operation.region': 'Область',
  'team.service': 'Служба',
  'team.service-none': 'не указана',
  'team.service-police': 'Полиция',
  'team.service-national-guard': 'Национальная гвардия',
  'team.service-aviation': 'Авиация',
  'team.service-foresters': 'Лесники',
  'team.service-other': 'Другая',
  'team.batteries': 'Полётных батарей',
  'team.resources': 'Чем располагает',
  'team.resource-uav': 'БПЛА',
  'team.resource-helicopter': 'Вертолёт',
  'team.resource-off-road': 'Вездеход',
  'team.resource-name': 'Модель или номер',
  'team.resource-count': 'Количество',
  'team.resource-add': 'Добавить',
  'team.resource-remove': 'Убрать {name}',
  'setup.districts-region':
    '{count, plural, =0 {Границ районов области ещё нет.} one {Границы есть у # района области.} few {Границы есть у # районов области.} many {Границы есть у # районов области.} other {Границы есть у # района области.}} Объекты файла узнаются по коду КАТО.',
};
