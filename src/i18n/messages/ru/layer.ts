import type { layer as en } from '../en/layer';

export const layer: Record<keyof typeof en, string> = {
  'layer.district': 'Районы',
  'layer.area': 'Участки',
  'layer.no-fly': 'Бесполётные зоны',
  'layer.permission': 'Разрешения',
  'layer.obstacle': 'Препятствия',
  'layer.launch': 'Места взлёта',
  'layer.transect': 'Галсы',
  'layer.sortie': 'Вылеты',
  'layer.coverage-gap': 'Пропуски съёмки',
  'layer.sighting': 'Находки',
  'layer.plan': 'Планы',
  'layer.flight': 'Полёты',
  'layer.coverage': 'Облётанная земля',
  'layer.action': 'Действия',
  'layer.sensor': 'Наземные датчики',
  'layer.approach': 'Подходы под наблюдением',
  'layer.task': 'Задачи наземных групп',
  'layer.track': 'Треки',
};
