import type { issueMissions as en } from '../en/issue-missions';

export const issueMissions: Record<keyof typeof en, string> = {
  'issue.mission-empty': 'Ұшуда жол жоқ: жазатын ештеңе жоқ.',
  'issue.mission-place-invalid': 'Ұшудың {index}-нүктесі жер координаттарына сай емес.',
  'issue.mission-figure-invalid': '«{name}» шамасы жоқ немесе рұқсат етілген шектен тыс, файл жазылған жоқ.',
  'issue.mission-many-items':
    'Файлда {count} команда бар. Ескі автопилоттарға шамамен {limit} команда сыяды: жүктеудің қатесіз аяқталғанын тексеріңіз.',
  'issue.mission-other-autopilot': '{aircraft} мұндай файлмен ұшпайды. Ол ArduPilot үшін жазылған.',
  'issue.mission-launch-elevation-unknown':
    'Ұшыру орнының теңіз деңгейінен биіктігі белгісіз. Файлда 0 тұр; автопилот қозғалтқыш іске қосылғанда өз мәнін алады.',
  'issue.mission-wings-land-by-hand':
    'Қанатты аппаратқа қонуға бет алу керек, ал жоспарда ол жоқ. Файл оралу және айналып ұшумен бітеді; қолмен қондырыңыз.',
  'issue.mission-hole-not-fenced': 'Алаңның {count} ойығы қоршалмаған: ұшу жолы сол арқылы өтеді.',
};
