import type { issueMissions as en } from '../en/issue-missions';

export const issueMissions: Record<keyof typeof en, string> = {
  'issue.mission-empty': 'В вылете нет пути: записывать нечего.',
  'issue.mission-place-invalid': 'Точка {index} вылета лежит вне земных координат.',
  'issue.mission-figure-invalid': 'Величина «{name}» отсутствует или вне допустимых пределов, файл не записан.',
  'issue.mission-many-items':
    'В файле {count, plural, one {# команда} few {# команды} many {# команд} other {# команды}}. Старые автопилоты держат около {limit}: убедитесь, что загрузка прошла без ошибки.',
  'issue.mission-other-autopilot': '{aircraft} не летает по такому файлу. Он записан для ArduPilot.',
  'issue.mission-launch-elevation-unknown':
    'Высота точки взлёта над уровнем моря неизвестна. В файле стоит 0; автопилот возьмёт свою при взведении моторов.',
  'issue.mission-wings-land-by-hand':
    'Самолётному аппарату нужен заход на посадку, которого в плане нет. Файл кончается возвратом и кружением; сажайте вручную.',
  'issue.mission-hole-not-fenced':
    '{count, plural, one {# вырез участка не ограждён} few {# выреза участка не ограждены} many {# вырезов участка не ограждены} other {# выреза участка не ограждены}}: через него проходит путь.',
};
