import type { coordinates as en } from '../en/coordinates';

export const coordinates: Record<keyof typeof en, string> = {
  'coordinates.decimal': 'Ондық градус',
  'coordinates.dms': 'Градус, минут, секунд',
  'coordinates.utm': 'UTM',
  'coordinates.mgrs': 'MGRS',
  'coordinates.sk42': 'СК-42, Гаусс — Крюгер (X солтүстікке, Y шығысқа)',
  'issue.coordinates-empty': 'Координаталарды енгізіңіз.',
  'issue.coordinates-not-understood': 'Координаталар танылмады. Мысалы: {example}.',
  'issue.coordinates-beyond-range': 'Сандардың бірі өз жазылуының шегінен шығады.',
};
