import type { coordinates as en } from '../en/coordinates';

export const coordinates: Record<keyof typeof en, string> = {
  'coordinates.decimal': 'Десятичные градусы',
  'coordinates.dms': 'Градусы, минуты, секунды',
  'coordinates.utm': 'UTM',
  'coordinates.mgrs': 'MGRS',
  'coordinates.sk42': 'СК-42, Гаусс — Крюгер (X на север, Y на восток)',
  'issue.coordinates-empty': 'Введите координаты.',
  'issue.coordinates-not-understood': 'Координаты не распознаны. Пример: {example}.',
  'issue.coordinates-beyond-range': 'Одно из чисел выходит за пределы своей записи.',
};
