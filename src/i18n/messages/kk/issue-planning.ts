import type { issuePlanning as en } from '../en/issue-planning';

export const issuePlanning: Record<keyof typeof en, string> = {
  'issue.plan-nothing-to-fly':
    'Ұшып шығатын жер қалмады: учаскелер бос немесе оларды ұшуға тыйым салынған аймақтар жауып тұр.',
  'issue.plan-figure-invalid':
    'Шектен тыс: {name, select, lineSpacingM {галстар арасы, м} speedMS {жылдамдық, м/с} heightM {жерден биіктігі, м} frontOverlapPct {бойлық қабаттасу, %} sideOverlapPct {көлденең қабаттасу, %} reservePct {қор, %} enduranceS {пайдалы ұшу уақыты, с} overheadS {көтерілу мен қону уақыты, с} rangeM {қашықтық, м} heading {галс бағыты, градус} windMS {жел жылдамдығы, м/с} windFrom {жел соғатын жақ, градус} rings {айналым саны} standoffM {шегініс, м} sampleShare {іріктеме үлесі} corridorWidthM {дәліз ені, м} other {{name}}} — {value, number}. {least, number} мен {most, number} аралығында болуы керек.',
  'issue.plan-launches-suggested':
    '{count, plural, one {Ұшыру орны көрсетілмеген: біреуі ұсынылды.} other {Ұшыру орны көрсетілмеген: # орын ұсынылды.}} Жерін тексеріңіз.',
  'issue.plan-out-of-reach':
    'Аппарат учаскенің бәріне жетіп, қайтып үлгермейді: ауада {minutes, number, ::.#} мин, қашықтығы {rangeM, number, integer} м. Жақынырақ ұшыру орнын қосыңыз.',
  'issue.plan-launch-in-no-fly':
    '{count, plural, one {# ұшыру орны} other {# ұшыру орны}} учаскенің ойығында немесе ұшуға тыйым салынған аймақта, сондықтан қолданылмайды.',
  'issue.plan-launch-outside':
    '{count, plural, one {# ұшыру орны} other {# ұшыру орны}} учаскеден тыс, оның ойығында немесе ұшуға тыйым салынған аймақта жатыр, сондықтан қолданылмайды: жолдар учаске шекарасынан шықпауы керек.',
  'issue.plan-coverage-low':
    'Жолақтар учаскенің {pct, number, ::.0} %-ын жабады. Ойықтар мен тыйым салынған аймақтардың шетінде ашық жер қалады: олардың жиегімен ұшып өтіңіз.',
  'issue.plan-edge-open':
    'Ойықтар мен тыйым салынған аймақтардың бойында {ha, number, ::.00} га ашық қалады. Олардың жиегімен ұшып өту бұл жерді жабады.',
  'issue.plan-edge-left':
    'Жиекпен ұшып өткеннен кейін {ha, number, ::.00} га ашық қалады: ол жерде ұшу сызығына орын жоқ.',
  'issue.plan-stopped': 'Іздеу мерзімінен бұрын тоқтатылды. Бұдан жақсы жоспар болуы мүмкін.',
  'issue.plan-too-fast-for-aircraft':
    'Белгіленген {speedMS, number, ::.0} м/с жылдамдық аппараттың шегінен жоғары: {limitMS, number, ::.0} м/с.',
  'issue.plan-too-fast-for-shutter':
    '{speedMS, number, ::.0} м/с жылдамдықта камера бойлық қабаттасуға жететіндей жиі түсіріп үлгермейді; шегі {limitMS, number, ::.0} м/с.',
  'issue.plan-too-fast-for-blur':
    '{speedMS, number, ::.0} м/с жылдамдықта суреттер бұлыңғыр шығады; осы биіктік пен экспозиция үшін шегі {limitMS, number, ::.0} м/с.',
  'issue.plan-strips-unseen':
    'Галстардың арасы {spacingM, number, ::.0} м, ал бір сурет тек {acrossM, number, ::.0} м қамтиды: араларында түсірілмеген жолақтар қалады.',
  'issue.plan-height-limit':
    'Ұшу жерден {heightM, number, integer} м биіктікке көтеріледі. {limitM, number, integer} м-ден жоғары ұшуға әдетте рұқсат керек.',
  'issue.plan-wind-limit':
    '{windMS, number, ::.0} м/с жел аппаратқа рұқсат етілген шектен күшті: {limitMS, number, ::.0} м/с.',
  'issue.plan-wind-too-strong':
    'Ауадағы жылдамдық {speedMS, number, ::.0} м/с болғанда, {windMS, number, ::.0} м/с желге қарсы жермен салыстырғанда {groundMS, number, ::.0} м/с қана қалады: аппарат қайтып келе алмайды. Кемінде {leastMS, number, ::.0} м/с керек.',
  'issue.plan-turns-approximate':
    '{count, plural, one {# бұрылыс немесе өту жолы} other {# бұрылыс немесе өту жолы}} көршілес галстар қай жерде бітсе де, берілген радиуспен ойыққа не ұшуға тыйым салынған аймаққа барлығы {insideM, number, integer} м кіріп кетер еді. Ол жерде айналып өтетін ең қысқа жол бұрыштармен сызылған; бұл аппарат оны қайталай алмайды. Ол жерге ептірек аппарат алыңыз немесе учаскені кеңейтіңіз.',
  'issue.plan-turns-cut':
    'Аппарат бір орында бұрыла алмайды: ойықтар мен тыйым салынған аймақтардың жанындағы {count, plural, one {# жерде} other {# жерде}} галстар ертерек, барлығы {cutM, number, integer} м бұрын бітеді, сонда ешбір бұрылыс оларға кірмейді. Ол жерде {ha, number, ::.0} га түсірілмей қалады.',
  'issue.plan-many-waypoints':
    '{sortie} ұшуында {count} нүкте бар. Мұндай контроллерлерге шамамен {limit} нүкте сыяды.',
  'issue.plan-ground-enclosed':
    '{ha, number, ::.0} га жерге ойықты немесе тыйым салынған аймақты кеспей жету мүмкін емес. Олар жоспарға кірмеді.',
  'issue.plan-pattern-unsupported':
    '{pattern, select, grid {«тор»} crosshatch {«қос тор»} corridor {«дәліз»} perimeter {«шекара бойымен»} orbit {«шеңбермен айналу»} inspection {«нүктені қарау»} sample {«іріктеме»} other {{pattern}}} сұлбасын әзірге жоспарлауға болмайды. Басқасын таңдаңыз.',
  'issue.plan-pattern-no-room':
    'Галстардың арасы {spacingM, number, ::.0} м болғанда {pattern, select, grid {«тор»} crosshatch {«қос тор»} corridor {«дәліз»} perimeter {«шекара бойымен»} orbit {«шеңбермен айналу»} inspection {«нүктені қарау»} sample {«іріктеме»} other {{pattern}}} сұлбасы бұл жерге сыймайды.',
  'issue.plan-corridor-line': 'Дәлізге оның бойымен өтетін сызық керек: кемінде екі нүкте.',
  'issue.plan-pattern-partial':
    '{pattern, select, grid {«тор»} crosshatch {«қос тор»} corridor {«дәліз»} perimeter {«шекара бойымен»} orbit {«шеңбермен айналу»} inspection {«нүктені қарау»} sample {«іріктеме»} other {{pattern}}} сұлбасы учаскені түгел көрсетуге арналмаған: жолақтары оның {pct, number, ::.0} %-ын жабады.',
  'issue.plan-orbit-camera':
    'Ұшу тапсырмалары камераны бұрмайды. Пультте қызығушылық нүктесін {lat, number, ::.000000}, {lng, number, ::.000000} деп, подвестің еңісін {pitchDeg, number, integer}° деп қойыңыз.',
};
