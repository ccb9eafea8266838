import type { issue as en } from '../en/issue';

export const issue: Record<keyof typeof en, string> = {
  'issue.area-self-crossing': 'Контур пересекает сам себя в точке {place}.',
  'issue.area-zero': 'Контур не охватывает никакой площади.',
};
