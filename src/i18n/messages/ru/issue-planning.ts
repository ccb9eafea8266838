import type { issuePlanning as en } from '../en/issue-planning';

export const issuePlanning: Record<keyof typeof en, string> = {
  'issue.plan-nothing-to-fly': 'Облетать нечего: участки пусты или полностью закрыты бесполётными зонами.',
  'issue.plan-figure-invalid':
    'Вне допустимого: {name, select, lineSpacingM {расстояние между галсами, м} speedMS {скорость, м/с} heightM {высота над землёй, м} frontOverlapPct {продольное перекрытие, %} sideOverlapPct {поперечное перекрытие, %} reservePct {резерв, %} enduranceS {полезное время полёта, с} overheadS {время на взлёт и посадку, с} rangeM {дальность, м} heading {направление галсов, градусы} other {{name}}} — {value, number}. Нужно от {least, number} до {most, number}.',
  'issue.plan-launches-suggested':
    '{count, plural, one {Площадка взлёта не указана: предложена одна.} few {Площадки взлёта не указаны: предложено #.} many {Площадки взлёта не указаны: предложено #.} other {Площадки взлёта не указаны: предложено #.}} Проверьте место.',
  'issue.plan-out-of-reach':
    'Аппарат не долетит до всего участка с возвратом: у него {minutes, number, ::.#} мин в воздухе и дальность {rangeM, number, integer} м. Добавьте площадку взлёта ближе к участку.',
  'issue.plan-range-exceeded':
    'Вылет {sortie} уходит от площадки на {farthestM, number, integer} м при дальности {rangeM, number, integer} м.',
  'issue.plan-launch-in-no-fly':
    '{count, plural, one {# площадка взлёта лежит} few {# площадки взлёта лежат} many {# площадок взлёта лежат} other {# площадки взлёта лежат}} в вырезе участка или в бесполётной зоне и не {count, plural, one {используется} few {используются} many {используются} other {используются}}.',
  'issue.plan-coverage-low':
    'Полосы покрывают {pct, number, ::.0} % участка. Вдоль вырезов и бесполётных зон остаётся пропуск: пройдите по их краю.',
  'issue.plan-stopped': 'Поиск остановлен раньше срока. Возможен план лучше.',
  'issue.plan-too-fast-for-aircraft':
    'Заданная скорость {speedMS, number, ::.0} м/с выше предельной для аппарата: {limitMS, number, ::.0} м/с.',
  'issue.plan-too-fast-for-shutter':
    'На {speedMS, number, ::.0} м/с камера не успевает снимать с нужным продольным перекрытием; предел {limitMS, number, ::.0} м/с.',
  'issue.plan-too-fast-for-blur':
    'На {speedMS, number, ::.0} м/с снимки смажутся; предел для этой высоты и выдержки {limitMS, number, ::.0} м/с.',
  'issue.plan-strips-unseen':
    'Между галсами {spacingM, number, ::.0} м, а снимок захватывает только {acrossM, number, ::.0} м: между ними останутся неснятые полосы.',
  'issue.plan-height-limit':
    'Полёт поднимается до {heightM, number, integer} м над землёй. Выше {limitM, number, integer} м обычно нужно разрешение.',
  'issue.plan-wind-limit':
    'Ветер {windMS, number, ::.0} м/с сильнее допустимого для аппарата: {limitMS, number, ::.0} м/с.',
  'issue.plan-many-waypoints': 'В вылете {sortie} точек: {count}. Такие контроллеры вмещают около {limit}.',
  'issue.plan-ground-enclosed':
    '{ha, number, ::.0} га лежат там, куда нельзя попасть, не пересекая вырез или бесполётную зону. В план они не вошли.',
};
