import type { safetyRecords as en } from '../en/safety-records';

export const safetyRecords: Record<keyof typeof en, string> = {
  'obstacle.what': 'Вид',
  'obstacle.kind-mast': 'Мачта или вышка',
  'obstacle.kind-power-line': 'Линия электропередачи',
  'obstacle.kind-other': 'Другое',
  'obstacle.height': 'Высота над землёй',
  'obstacle.height-hint': 'До верха. Путь над ним держит то же расстояние.',
  'obstacle.height-missing': 'Не известна: пересекать нельзя ни на какой высоте.',
  'obstacle.no-height': 'высота не известна',
  'obstacle.buffer-hint': 'В стороны и вверх.',
  'obstacle.length': 'Длина',
  'obstacle.empty':
    'Нанесите мачты и линии электропередачи: ни одна модель высот их не содержит, и каждый вылет проверяется по ним.',
  'permission.title': 'Разрешение {number}',
  'permission.number': 'Номер разрешения',
  'permission.lowest': 'Нижняя высота над землёй',
  'permission.highest': 'Верхняя высота над землёй',
  'permission.from': 'Действует с (+05:00)',
  'permission.to': 'Действует до (+05:00)',
  'permission.telephone': 'Телефон службы',
  'permission.note': 'Примечание',
  'permission.ground': 'Территория',
  'permission.everywhere': 'не ограничена',
  'permission.draw': 'Обвести территорию',
  'permission.clear': 'Убрать территорию',
  'permission.add': 'Добавить разрешение',
  'permission.until': 'до {to}',
  'permission.no-end': 'срок не указан',
  'permission.empty':
    'Внесите каждое разрешение на полёты: его территория, высоты и время проверяются для каждого вылета.',
};
