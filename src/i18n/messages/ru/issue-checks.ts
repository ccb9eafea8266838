import type { issueChecks as en } from '../en/issue-checks';

export const issueChecks: Record<keyof typeof en, string> = {
  'issue.plan-more-sorties':
    'То же ещё у {count, plural, one {# вылета} few {# вылетов} many {# вылетов} other {# вылета}}.',
  'issue.plan-endurance':
    'Вылет {sortie} занимает {minutes, number, ::.#} мин; батарея за вычетом запаса даёт {usableMin, number, ::.#} мин.',
  'issue.plan-range':
    'Вылет {sortie} уходит на {farM, number, integer} м от места старта; дальность {rangeM, number, integer} м.',
  'issue.plan-temperature':
    'При {temperatureC, number, integer} °C аппарату летать нельзя: его предел {limitC, number, integer} °C.',
  'issue.plan-daylight': 'В этот день солнце достаточно высоко для камеры с {from} до {to} (+05:00).',
  'issue.plan-daylight-none':
    'В этот день солнце не поднимается до {leastDeg, number, integer}°: тени длинные весь день.',
  'issue.plan-sun-low':
    'Во время полёта солнце всего на {sunDeg, number, integer}°; ниже {leastDeg, number, integer}° длинные тени скрывают растения.',
  'issue.plan-sun-night':
    'Во время полёта солнце под горизонтом ({sunDeg, number, integer}°): эта камера ничего не увидит.',
  'issue.plan-permission-area': '{pct, number, ::.#} % вылета {sortie} вне территории разрешения {number}.',
  'issue.plan-permission-height':
    'Вылет {sortie} идёт на {heightM, number, integer} м над землёй; разрешение {number} — до {limitM, number, integer} м.',
  'issue.plan-permission-low':
    'Вылет {sortie} идёт на {heightM, number, integer} м над землёй; разрешение {number} — от {limitM, number, integer} м.',
  'issue.plan-permission-time': 'Вылет {sortie} вне времени разрешения {number}: {from} – {to}.',
  'issue.plan-obstacle':
    'Вылет {sortie} проходит в {awayM, number, integer} м от препятствия {name} на {heightM, number, integer} м; его верх на {topM, number, integer} м, держать {bufferM, number, integer} м. Высоты от места старта.',
  'issue.plan-obstacle-unknown':
    'Вылет {sortie} проходит в {awayM, number, integer} м от препятствия {name} неизвестной высоты; держать {bufferM, number, integer} м.',
  'issue.plan-return-terrain':
    'Вылет {sortie}: домой по прямой на высоте возврата {returnM, number, integer} м он проходит в {clearM, number, integer} м от земли. Поставьте не менее {neededM, number, integer} м.',
  'issue.plan-return-obstacle':
    'Вылет {sortie}: прямой путь домой на {returnM, number, integer} м встречает препятствие {name}. Поставьте высоту возврата не менее {neededM, number, integer} м.',
  'issue.plan-return-obstacle-unknown':
    'Вылет {sortie}: прямой путь домой встречает препятствие {name} неизвестной высоты.',
  'issue.plan-return-no-fly':
    'Вылет {sortie}: из {pct, number, integer} % точек прямой путь домой пересекает бесполётную зону.',
  'issue.plan-paths-meet':
    'Вылеты {sortie} и {other} сближаются менее чем на {sideM, number, integer} м при разнице высот меньше {heightM, number, integer} м. Не выполняйте их одновременно.',
  'issue.plan-waypoints-dji-fly':
    'В вылете {sortie} точек: {count, number}. DJI Fly принимает {limit, number}, Pilot 2 — все.',
};
