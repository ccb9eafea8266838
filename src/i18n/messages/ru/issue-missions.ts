import type { issueMissions as en } from '../en/issue-missions';

export const issueMissions: Record<keyof typeof en, string> = {
  'issue.mission-empty': 'В вылете нет пути: записывать нечего.',
  'issue.mission-place-invalid': 'Точка {index} вылета лежит вне земных координат.',
  'issue.mission-figure-invalid':
    'Нет величины или она вне пределов: {name, select, speedMS {скорость} photoDistanceM {расстояние между снимками} heightM {высота точки} returnHeightM {высота возврата} takeOffHeightM {высота взлёта} transitHeightM {высота перелёта} lengthM {длина вылета} durationS {длительность вылета} launchElevationM {высота места взлёта} createdMs {время создания} other {величина}}. Файл не записан.',
  'issue.mission-split':
    '{sorties, plural, one {В # вылете} few {В # вылетах} many {В # вылетах} other {В # вылета}} точек больше, чем вмещает один файл ({limit, number}). Записано файлов: {files, number} (-1, -2 и далее). Выполняйте их по очереди, каждый от места взлёта. Добавленные перелёты идут не ниже высоты возврата, в обход бесполётных зон.',
  'issue.mission-many-items':
    'В файле {count, plural, one {# команда} few {# команды} many {# команд} other {# команды}}. Старые автопилоты держат около {limit}: убедитесь, что загрузка прошла без ошибки.',
  'issue.mission-other-autopilot': '{aircraft} не летает по такому файлу. Он записан для ArduPilot.',
  'issue.mission-launch-elevation-unknown':
    'Высота точки взлёта над уровнем моря неизвестна. В файле стоит 0; автопилот возьмёт свою при взведении моторов.',
  'issue.mission-wings-land-by-hand':
    'Самолётному аппарату нужен заход на посадку, которого в плане нет. Файл кончается возвратом и кружением; сажайте вручную.',
  'issue.mission-hole-not-fenced':
    '{count, plural, one {# вырез участка не ограждён} few {# выреза участка не ограждены} many {# вырезов участка не ограждены} other {# выреза участка не ограждены}}: через него проходит путь.',
  'issue.mission-dji-code-missing': 'Код DJI для «{name}» неизвестен, записать файл DJI нельзя.',
  'issue.mission-out-of-format-range':
    'Вне пределов: {name, select, takeOffSecurityHeight {высота взлёта} globalRTHHeight {высота возврата} autoFlightSpeed {скорость} altitude {высота точки} other {величина}} {value, number}; файл допускает от {least, number} до {most, number}. Файл не записан.',
  'issue.mission-too-many-waypoints': 'В файле было бы {count} точек, он вмещает {limit}. Сделайте вылеты короче.',
  'issue.mission-dji-fly-limit': 'В файле {count} точек. DJI Pilot 2 их примет, DJI Fly принимает не больше {limit}.',
  'issue.mission-litchi-old-limit': 'В файле {count} точек. Старые версии Litchi принимают не больше {limit}.',
  'issue.mission-points-too-close':
    '{count, plural, one {# точка лежит} few {# точки лежат} many {# точек лежат} other {# точки лежат}} ближе полуметра к предыдущей; пульт может отвергнуть файл.',
  'issue.mission-interval-too-short':
    'Файл требует снимок каждые {interval, number} с, а камере нужно {shortest, number} с.',
  'issue.mission-holes-left-out':
    '{count, plural, one {# вырез участка записать} few {# выреза участка записать} many {# вырезов участка записать} other {# выреза участка записать}} нельзя: собственная сетка пульта пройдёт через них.',
  'issue.mission-row-broken': 'Строка {line, number} повреждена и пропущена.',
  'issue.plan-version-unknown':
    'Неизвестная версия {version}: {part, select, plan {план} mission {полётное задание} survey {съёмка площади} other {файл}}. Сохраните план заново в современном QGroundControl.',
  'issue.plan-without-mission': 'В плане нет полётного задания.',
  'issue.plan-item-left-out': 'Пункт вида «{type}» пропущен: читаются только простые пункты и съёмки площади.',
  'issue.log-too-many-points': 'В журнале больше {limit, number} положений. Остальные пропущены.',
  'issue.log-without-fix':
    '{count, plural, one {Пропущено # положение} few {Пропущено # положения} many {Пропущено # положений} other {Пропущено # положения}} без определения по GPS.',
  'issue.log-without-positions': 'В журнале нет ни одного положения.',
  'issue.log-bytes-damaged':
    '{count, plural, one {# байт журнала повреждён и пропущен} few {# байта журнала повреждены и пропущены} many {# байт журнала повреждены и пропущены} other {# байта журнала повреждены и пропущены}}.',
  'issue.log-other-vehicles':
    '{count, plural, one {Пропущено # сообщение} few {Пропущено # сообщения} many {Пропущено # сообщений} other {Пропущено # сообщения}} других аппаратов.',
  'issue.log-cut-off': 'Конец журнала обрезан. Всё до него прочитано.',
  'issue.log-rows-without-position':
    '{count, plural, one {Пропущена # строка} few {Пропущены # строки} many {Пропущено # строк} other {Пропущено # строки}} без положения.',
  'issue.log-clock-without-zone':
    'Время в журнале записано без часового пояса. Оно показано так, как его записала камера.',
  'issue.log-encrypted':
    'DJI шифрует эту запись полёта, прочитать её здесь нельзя. Возьмите снимки этого полёта или выгрузите запись в CSV через Airdata.',
  'issue.log-proprietary':
    'Журнал записан в закрытом формате производителя. Возьмите снимки этого полёта или его выгрузку в GPX или CSV.',
  'issue.photo-without-headers': 'В снимке нет читаемых сведений EXIF.',
  'issue.photo-without-position': 'В снимке нет координат. Он остаётся в списке, но не на карте.',
  'issue.mission-no-simple-survey':
    'Этот вылет не простая съёмка площади: галсы не все прямые и параллельные или снимков нет. Возьмите обычный план.',
  'issue.mission-survey-rounded':
    'В съёмке площади стоят целые метры и градусы: так требует Mission Planner. Сами галсы точны.',
};
