import type { regions as en } from '../en/regions';

export const regions: Record<keyof typeof en, string> = {
  'operation.region': 'Облыс',
  'team.service': 'Қызмет',
  'team.service-none': 'айтылмаған',
  'team.service-police': 'Полиция',
  'team.service-national-guard': 'Ұлттық ұлан',
  'team.service-aviation': 'Авиация',
  'team.service-foresters': 'Орманшылар',
  'team.service-other': 'Басқа',
  'team.batteries': 'Ұшу батареялары',
  'team.resources': 'Қолында бары',
  'team.resource-uav': 'ПАЖ',
  'team.resource-helicopter': 'Тікұшақ',
  'team.resource-off-road': 'Жол талғамайтын көлік',
  'team.resource-name': 'Моделі не нөмірі',
  'team.resource-count': 'Саны',
  'team.resource-add': 'Қосу',
  'team.resource-remove': '{name} алып тастау',
  'setup.districts-region':
    '{count, plural, =0 {Облыс аудандарының шекарасы әлі жоқ.} other {Облыстың # ауданының шекарасы бар.}} Файлдағы нысандар КАТО коды бойынша танылады.',
};
