import type { issuePlanning as en } from '../en/issue-planning';

export const issuePlanning: Record<keyof typeof en, string> = {
  'issue.plan-nothing-to-fly':
    'Ұшып шығатын жер қалмады: учаскелер бос немесе оларды ұшуға тыйым салынған аймақтар жауып тұр.',
  'issue.plan-figure-invalid': '«{name}» мәні {value}. Ол {least} пен {most} аралығында болуы керек.',
  'issue.plan-launches-suggested':
    '{count, plural, one {Ұшыру орны көрсетілмеген: біреуі ұсынылды.} other {Ұшыру орны көрсетілмеген: # орын ұсынылды.}} Жерін тексеріңіз.',
  'issue.plan-out-of-reach':
    'Аппарат учаскенің бәріне жетіп, қайтып үлгермейді: ауада {minutes, number, ::.#} мин, қашықтығы {rangeM, number, integer} м. Жақынырақ ұшыру орнын қосыңыз.',
  'issue.plan-range-exceeded':
    '{sortie} ұшуы ұшыру орнынан {farthestM, number, integer} м алыстайды, ал рұқсат етілген қашықтық {rangeM, number, integer} м.',
  'issue.plan-launch-in-no-fly':
    'Ұшыру орны учаскенің ойығында немесе ұшуға тыйым салынған аймақта, сондықтан қолданылмайды.',
  'issue.plan-ground-enclosed':
    '{count, plural, one {# галс} other {# галс}} ойықты немесе тыйым салынған аймақты кеспей жете алмайтын жерде жатыр. Ол жоспарға кірмеді.',
  'issue.plan-coverage-low':
    'Жолақтар учаскенің {pct, number, ::.0} %-ын жабады. Ойықтар мен тыйым салынған аймақтардың шетінде ашық жер қалады: олардың жиегімен ұшып өтіңіз.',
  'issue.plan-stopped': 'Іздеу мерзімінен бұрын тоқтатылды. Бұдан жақсы жоспар болуы мүмкін.',
};
