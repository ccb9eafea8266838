import type { issueChecks as en } from '../en/issue-checks';

export const issueChecks: Record<keyof typeof en, string> = {
  'issue.plan-more-sorties': 'Тағы {count, plural, one {# ұшуда} other {# ұшуда}} дәл осындай.',
  'issue.plan-endurance':
    '{sortie} ұшуы {minutes, number, ::.#} мин алады; қор шегерілгенде батарея {usableMin, number, ::.#} мин береді.',
  'issue.plan-range':
    '{sortie} ұшуы старт орнынан {farM, number, integer} м кетеді; қашықтық шегі {rangeM, number, integer} м.',
  'issue.plan-temperature':
    '{temperatureC, number, integer} °C-та аппаратқа ұшуға болмайды: шегі {limitC, number, integer} °C.',
  'issue.plan-daylight': 'Бұл күні күн камераға жеткілікті биікте {from}–{to} аралығында тұрады (+05:00).',
  'issue.plan-daylight-none': 'Бұл күні күн {leastDeg, number, integer}°-қа көтерілмейді: көлеңке күні бойы ұзын.',
  'issue.plan-sun-low':
    'Ұшу кезінде күн небәрі {sunDeg, number, integer}° биікте; {leastDeg, number, integer}°-тан төмен болса, ұзын көлеңке өсімдікті жасырады.',
  'issue.plan-sun-night': 'Ұшу кезінде күн көкжиектен төмен ({sunDeg, number, integer}°): бұл камера ештеңе көрмейді.',
  'issue.plan-permission-area': '{sortie} ұшуының {pct, number, ::.#} %-ы {number} рұқсатының аумағынан тыс.',
  'issue.plan-permission-height':
    '{sortie} ұшуы жерден {heightM, number, integer} м биікте; {number} рұқсаты {limitM, number, integer} м-ге дейін.',
  'issue.plan-permission-low':
    '{sortie} ұшуы жерден {heightM, number, integer} м биікте; {number} рұқсаты {limitM, number, integer} м-ден басталады.',
  'issue.plan-permission-time': '{sortie} ұшуы {number} рұқсатының уақытынан тыс: {from} – {to}.',
  'issue.plan-obstacle':
    '{sortie} ұшуы {name} кедергісінен {awayM, number, integer} м жерде, {heightM, number, integer} м биікте өтеді; ұшы {topM, number, integer} м, {bufferM, number, integer} м сақтау керек. Биіктіктер старт орнынан.',
  'issue.plan-obstacle-unknown':
    '{sortie} ұшуы биіктігі белгісіз {name} кедергісінен {awayM, number, integer} м жерде өтеді; {bufferM, number, integer} м сақтау керек.',
  'issue.plan-return-terrain':
    '{sortie} ұшуы: {returnM, number, integer} м қайту биіктігімен үйге тура жүргенде жерге {clearM, number, integer} м жақындайды. Кемінде {neededM, number, integer} м қойыңыз.',
  'issue.plan-return-obstacle':
    '{sortie} ұшуы: {returnM, number, integer} м биіктегі үйге тура жол {name} кедергісіне тап болады. Қайту биіктігін кемінде {neededM, number, integer} м қойыңыз.',
  'issue.plan-return-obstacle-unknown': '{sortie} ұшуы: үйге тура жол биіктігі белгісіз {name} кедергісіне тап болады.',
  'issue.plan-return-no-fly':
    '{sortie} ұшуы: нүктелерінің {pct, number, integer} %-ынан үйге тура жол ұшуға тыйым салынған аймақты кесіп өтеді.',
  'issue.plan-paths-meet':
    '{sortie} және {other} ұшулары биіктік айырмасы {heightM, number, integer} м-ден аз болып, {sideM, number, integer} м-ден жақын келеді. Оларды бір мезгілде ұшырмаңыз.',
  'issue.plan-waypoints-dji-fly':
    '{sortie} ұшуында {count, number} нүкте бар. DJI Fly {limit, number} нүктені қабылдайды, Pilot 2 — бәрін.',
};
