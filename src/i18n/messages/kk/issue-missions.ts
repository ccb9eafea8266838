import type { issueMissions as en } from '../en/issue-missions';

export const issueMissions: Record<keyof typeof en, string> = {
  'issue.mission-empty': 'Ұшуда жол жоқ: жазатын ештеңе жоқ.',
  'issue.mission-place-invalid': 'Ұшудың {index}-нүктесі жер координаттарына сай емес.',
  'issue.mission-figure-invalid':
    'Шама жоқ немесе шектен тыс: {name, select, speedMS {жылдамдық} photoDistanceM {суреттер арасы} heightM {нүкте биіктігі} returnHeightM {оралу биіктігі} takeOffHeightM {көтерілу биіктігі} transitHeightM {өту биіктігі} lengthM {ұшу ұзындығы} durationS {ұшу ұзақтығы} launchElevationM {ұшыру орнының биіктігі} createdMs {жасалған уақыты} other {шама}}. Файл жазылған жоқ.',
  'issue.mission-split':
    '{sorties, plural, other {# ұшуда}} нүкте бір файлға сыятыннан ({limit, number}) көп. {files, number} файл жазылды (-1, -2 және т. б.): оларды кезегімен, әрқайсысын ұшыру орнынан бастап орындаңыз. Қосылған жолдар қайту биіктігінен төмен түспейді, ұшуға тыйым салынған аймақтарды айналып өтеді.',
  'issue.mission-many-items':
    'Файлда {count} команда бар. Ескі автопилоттарға шамамен {limit} команда сыяды: жүктеудің қатесіз аяқталғанын тексеріңіз.',
  'issue.mission-other-autopilot': '{aircraft} мұндай файлмен ұшпайды. Ол ArduPilot үшін жазылған.',
  'issue.mission-launch-elevation-unknown':
    'Ұшыру орнының теңіз деңгейінен биіктігі белгісіз. Файлда 0 тұр; автопилот қозғалтқыш іске қосылғанда өз мәнін алады.',
  'issue.mission-wings-land-by-hand':
    'Қанатты аппаратқа қонуға бет алу керек, ал жоспарда ол жоқ. Файл оралу және айналып ұшумен бітеді; қолмен қондырыңыз.',
  'issue.mission-hole-not-fenced': 'Алаңның {count} ойығы қоршалмаған: ұшу жолы сол арқылы өтеді.',
  'issue.mission-dji-code-missing': '«{name}» үшін DJI коды белгісіз, DJI файлын жазу мүмкін емес.',
  'issue.mission-out-of-format-range':
    'Шектен тыс: {name, select, takeOffSecurityHeight {көтерілу биіктігі} globalRTHHeight {оралу биіктігі} autoFlightSpeed {жылдамдық} altitude {нүкте биіктігі} other {шама}} {value, number}; файлға {least, number} мен {most, number} аралығы жарайды. Файл жазылған жоқ.',
  'issue.mission-too-many-waypoints': 'Файлда {count} нүкте болар еді, оған {limit} сыяды. Ұшуларды қысқартыңыз.',
  'issue.mission-dji-fly-limit':
    'Файлда {count} нүкте бар. DJI Pilot 2 оларды қабылдайды, DJI Fly {limit} нүктеден артық қабылдамайды.',
  'issue.mission-litchi-old-limit':
    'Файлда {count} нүкте бар. Litchi-дің ескі нұсқалары {limit} нүктеден артық қабылдамайды.',
  'issue.mission-points-too-close': '{count} нүкте алдыңғысына жарты метрден жақын; пульт файлды қабылдамауы мүмкін.',
  'issue.mission-interval-too-short':
    'Файл әр {interval, number} с сайын сурет талап етеді, ал камераға {shortest, number} с керек.',
  'issue.mission-holes-left-out': 'Алаңның {count} ойығы жазылмады: пульттің өз торы олардың үстінен өтеді.',
  'issue.mission-row-broken': '{line, number}-жол бүлінген, алынбады.',
  'issue.plan-version-unknown':
    'Белгісіз нұсқа {version}: {part, select, plan {жоспар} mission {ұшу тапсырмасы} survey {алаң түсірілімі} other {файл}}. Жоспарды қазіргі QGroundControl-да қайта сақтаңыз.',
  'issue.plan-without-mission': 'Жоспарда ұшу тапсырмасы жоқ.',
  'issue.plan-item-left-out':
    '«{type}» түріндегі тармақ алынбады: тек қарапайым тармақтар мен алаң түсірілімі оқылады.',
  'issue.log-too-many-points': 'Журналда {limit, number} орыннан көп. Қалғаны алынбады.',
  'issue.log-without-fix': 'GPS анықтамаған {count} орын алынбады.',
  'issue.log-without-positions': 'Журналда бірде-бір орын жоқ.',
  'issue.log-bytes-damaged': 'Журналдың {count} байты бүлінген, өткізіп жіберілді.',
  'issue.log-other-vehicles': 'Басқа аппараттардың {count} хабары алынбады.',
  'issue.log-cut-off': 'Журналдың соңы кесілген. Оған дейінгінің бәрі оқылды.',
  'issue.log-rows-without-position': 'Орны жоқ {count} жол алынбады.',
  'issue.log-clock-without-zone': 'Журналдағы уақытта сағаттық белдеу жоқ. Ол камера жазғандай көрсетілген.',
  'issue.log-encrypted':
    'DJI бұл ұшу жазбасын шифрлайды, оны мұнда оқу мүмкін емес. Осы ұшудың суреттерін алыңыз немесе жазбаны Airdata арқылы CSV етіп шығарыңыз.',
  'issue.log-proprietary':
    'Журнал өндірушінің жабық пішімінде. Осы ұшудың суреттерін немесе GPX не CSV көшірмесін алыңыз.',
  'issue.photo-without-headers': 'Суретте оқуға келетін EXIF деректері жоқ.',
  'issue.photo-without-position': 'Суретте координат жоқ. Ол тізімде қалады, бірақ картада болмайды.',
  'issue.mission-no-simple-survey':
    'Бұл ұшу қарапайым алаң түсірілімі емес: галстары түзу әрі параллель емес немесе сурет түсірілмейді. Кәдімгі жоспарды алыңыз.',
  'issue.mission-survey-rounded':
    'Алаң түсірілімінде бүтін метрлер мен градустар тұр: Mission Planner осылай талап етеді. Галстардың өзі дәл.',
};
