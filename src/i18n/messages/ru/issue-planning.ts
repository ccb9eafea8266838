import type { issuePlanning as en } from '../en/issue-planning';

export const issuePlanning: Record<keyof typeof en, string> = {
  'issue.plan-nothing-to-fly': 'Облетать нечего: участки пусты или полностью закрыты бесполётными зонами.',
  'issue.plan-figure-invalid':
    'Вне допустимого: {name, select, lineSpacingM {расстояние между галсами, м} speedMS {скорость, м/с} heightM {высота над землёй, м} frontOverlapPct {продольное перекрытие, %} sideOverlapPct {поперечное перекрытие, %} reservePct {резерв, %} enduranceS {полезное время полёта, с} overheadS {время на взлёт и посадку, с} rangeM {дальность, м} heading {направление галсов, градусы} windMS {скорость ветра, м/с} windFrom {откуда дует ветер, градусы} rings {число кругов} standoffM {отступ, м} sampleShare {доля выборки} corridorWidthM {ширина коридора, м} other {{name}}} — {value, number}. Нужно от {least, number} до {most, number}.',
  'issue.plan-launches-suggested':
    '{count, plural, one {Площадка взлёта не указана: предложена одна.} few {Площадки взлёта не указаны: предложено #.} many {Площадки взлёта не указаны: предложено #.} other {Площадки взлёта не указаны: предложено #.}} Проверьте место.',
  'issue.plan-out-of-reach':
    'Аппарат не долетит до всего участка с возвратом: у него {minutes, number, ::.#} мин в воздухе и дальность {rangeM, number, integer} м. Добавьте площадку взлёта ближе к участку.',
  'issue.plan-launch-in-no-fly':
    '{count, plural, one {# площадка взлёта лежит} few {# площадки взлёта лежат} many {# площадок взлёта лежат} other {# площадки взлёта лежат}} в вырезе участка или в бесполётной зоне и не {count, plural, one {используется} few {используются} many {используются} other {используются}}.',
  'issue.plan-launch-outside':
    '{count, plural, one {# площадка взлёта лежит} few {# площадки взлёта лежат} many {# площадок взлёта лежат} other {# площадки взлёта лежат}} вне участка, в его вырезе или в бесполётной зоне и не {count, plural, one {используется} few {используются} many {используются} other {используются}}: пути не должны выходить за границу участка.',
  'issue.plan-coverage-low':
    'Полосы покрывают {pct, number, ::.0} % участка. Вдоль вырезов и бесполётных зон остаётся пропуск: пройдите по их краю.',
  'issue.plan-edge-open':
    'Вдоль вырезов и бесполётных зон остаётся пропуск: {ha, number, ::.00} га. Его закроет проход по их краю.',
  'issue.plan-edge-left': 'После прохода по краю остаётся пропуск: {ha, number, ::.00} га. Для линии там нет места.',
  'issue.plan-stopped': 'Поиск остановлен раньше срока. Возможен план лучше.',
  'issue.plan-too-fast-for-aircraft':
    'Заданная скорость {speedMS, number, ::.0} м/с выше предельной для аппарата: {limitMS, number, ::.0} м/с.',
  'issue.plan-too-fast-for-shutter':
    'На {speedMS, number, ::.0} м/с камера не успевает снимать с нужным продольным перекрытием; предел {limitMS, number, ::.0} м/с.',
  'issue.plan-too-fast-for-blur':
    'На {speedMS, number, ::.0} м/с снимки смажутся; предел для этой высоты и выдержки {limitMS, number, ::.0} м/с.',
  'issue.plan-strips-unseen':
    'Между галсами {spacingM, number, ::.0} м, а снимок покрывает только {acrossM, number, ::.0} м: между ними останутся неснятые полосы.',
  'issue.plan-height-limit':
    'Полёт поднимается до {heightM, number, integer} м над землёй. Выше {limitM, number, integer} м обычно нужно разрешение.',
  'issue.plan-wind-limit':
    'Ветер {windMS, number, ::.0} м/с сильнее допустимого для аппарата: {limitMS, number, ::.0} м/с.',
  'issue.plan-wind-too-strong':
    'При воздушной скорости {speedMS, number, ::.0} м/с против ветра {windMS, number, ::.0} м/с остаётся {groundMS, number, ::.0} м/с относительно земли: аппарат не сможет вернуться. Нужно не меньше {leastMS, number, ::.0} м/с.',
  'issue.plan-turns-approximate':
    '{count, plural, one {# разворот или переход} few {# разворота или перехода} many {# разворотов или переходов} other {# разворота или перехода}} с заданным радиусом вошли бы в вырез или бесполётную зону, всего на {insideM, number, integer} м, где бы ни кончались соседние галсы. Там начерчен кратчайший путь в обход, с углами; этот аппарат по нему пройти не сможет. Возьмите там аппарат манёвреннее или расширьте участок.',
  'issue.plan-turns-cut':
    'Аппарат не разворачивается на месте: {count, plural, one {в # месте} few {в # местах} many {в # местах} other {в # места}} у вырезов и бесполётных зон галсы кончаются раньше, всего на {cutM, number, integer} м, чтобы ни один разворот туда не вошёл. Там останутся неснятыми {ha, number, ::.0} га.',
  'issue.plan-many-waypoints': 'В вылете {sortie} точек: {count}. Такие контроллеры вмещают около {limit}.',
  'issue.plan-ground-enclosed':
    '{ha, number, ::.0} га лежат там, куда нельзя попасть, не пересекая вырез или бесполётную зону. В план они не вошли.',
  'issue.plan-pattern-unsupported':
    'Схему {pattern, select, grid {«сетка»} crosshatch {«двойная сетка»} corridor {«коридор»} perimeter {«вдоль границы»} orbit {«облёт по кругу»} inspection {«осмотр точки»} sample {«выборка»} other {{pattern}}} пока нельзя спланировать. Выберите другую.',
  'issue.plan-pattern-no-room':
    'Схема {pattern, select, grid {«сетка»} crosshatch {«двойная сетка»} corridor {«коридор»} perimeter {«вдоль границы»} orbit {«облёт по кругу»} inspection {«осмотр точки»} sample {«выборка»} other {{pattern}}} не помещается на этом участке при расстоянии между галсами {spacingM, number, ::.0} м.',
  'issue.plan-corridor-line': 'Для коридора нужна линия, вдоль которой он идёт: не меньше двух точек.',
  'issue.plan-pattern-partial':
    'Схема {pattern, select, grid {«сетка»} crosshatch {«двойная сетка»} corridor {«коридор»} perimeter {«вдоль границы»} orbit {«облёт по кругу»} inspection {«осмотр точки»} sample {«выборка»} other {{pattern}}} не рассчитана на сплошной охват: её полосы покрывают {pct, number, ::.0} % участка.',
  'issue.plan-orbit-camera':
    'Полётные задания не поворачивают камеру. Задайте на пульте точку интереса {lat, number, ::.000000}, {lng, number, ::.000000} и наклон подвеса {pitchDeg, number, integer}°.',
};
