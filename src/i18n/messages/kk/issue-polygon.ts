import type { issuePolygon as en } from '../en/issue-polygon';

export const issuePolygon: Record<keyof typeof en, string> = {
  'issue.area-zero-area': 'Контур ешқандай жерді қамтымайды.',
  'issue.area-too-few-places': 'Контурға кемінде үш түрлі төбе керек.',
  'issue.area-out-of-range': 'Төбе ендік пен бойлықтың рұқсат етілген шегінен тыс жатыр.',
  'issue.area-not-finite': 'Төбенің дұрыс координаталары жоқ.',
  'issue.area-hole-outside': 'Ойық {place} нүктесінде контурдан шығып кетеді.',
  'issue.area-holes-overlap': 'Екі ойық {place} нүктесінде бірін-бірі басып жатыр.',
  'issue.area-self-crossing': 'Контур {place} нүктесінде өзін-өзі қиып өтеді.',
};
