import type { layer as en } from '../en/layer';

export const layer: Record<keyof typeof en, string> = {
  'layer.district': 'Аудандар',
  'layer.area': 'Учаскелер',
  'layer.no-fly': 'Ұшуға тыйым салынған аймақтар',
  'layer.permission': 'Рұқсаттар',
  'layer.obstacle': 'Кедергілер',
  'layer.launch': 'Ұшыру орындары',
  'layer.transect': 'Галстар',
  'layer.sortie': 'Ұшулар',
  'layer.coverage-gap': 'Түсірілмей қалған жерлер',
  'layer.sighting': 'Табылғандар',
  'layer.plan': 'Жоспарлар',
  'layer.flight': 'Орындалған ұшулар',
  'layer.coverage': 'Ұшып өтілген жер',
  'layer.action': 'Әрекеттер',
  'layer.sensor': 'Жер датчиктері',
  'layer.approach': 'Бақыланатын жолдар',
  'layer.task': 'Жер топтарының тапсырмалары',
  'layer.track': 'Тректер',
};
