import type { issuePolygon as en } from '../en/issue-polygon';

export const issuePolygon: Record<keyof typeof en, string> = {
  'issue.area-zero-area': 'Контур не охватывает никакой площади.',
  'issue.area-too-few-places': 'Контуру нужны хотя бы три разные вершины.',
  'issue.area-out-of-range': 'Вершина лежит вне допустимых широт и долгот.',
  'issue.area-not-finite': 'У вершины нет верных координат.',
  'issue.area-hole-outside': 'Вырез выходит за контур в точке {place}.',
  'issue.area-holes-overlap': 'Два выреза накладываются друг на друга в точке {place}.',
  'issue.area-self-crossing': 'Контур пересекает сам себя в точке {place}.',
};
