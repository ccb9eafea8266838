import type { issue as en } from '../en/issue';

export const issue: Record<keyof typeof en, string> = {
  'issue.area-self-crossing': 'Контур {place} нүктесінде өзін-өзі қиып өтеді.',
  'issue.area-zero': 'Контур ешқандай жерді қамтымайды.',
};
