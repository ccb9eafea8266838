import type { issuePlanning as en } from '../en/issue-planning';

export const issuePlanning: Record<keyof typeof en, string> = {
  'issue.plan-nothing-to-fly': 'Облетать нечего: участки пусты или полностью закрыты бесполётными зонами.',
  'issue.plan-figure-invalid': 'Значение «{name}» равно {value}. Допустимо от {least} до {most}.',
  'issue.plan-launches-suggested':
    '{count, plural, one {Площадка взлёта не указана: предложена одна.} few {Площадки взлёта не указаны: предложено #.} many {Площадки взлёта не указаны: предложено #.} other {Площадки взлёта не указаны: предложено #.}} Проверьте место.',
  'issue.plan-out-of-reach':
    'Аппарат не долетит до всего участка с возвратом: у него {minutes, number, ::.#} мин в воздухе и дальность {rangeM, number, integer} м. Добавьте площадку взлёта ближе к участку.',
  'issue.plan-range-exceeded':
    'Вылет {sortie} уходит от площадки на {farthestM, number, integer} м при дальности {rangeM, number, integer} м.',
  'issue.plan-launch-in-no-fly': 'Площадка взлёта лежит в вырезе участка или в бесполётной зоне и не используется.',
  'issue.plan-ground-enclosed':
    '{count, plural, one {# галс лежит} few {# галса лежат} many {# галсов лежат} other {# галса лежат}} там, куда нельзя попасть, не пересекая вырез или бесполётную зону. В план это не вошло.',
  'issue.plan-coverage-low':
    'Полосы покрывают {pct, number, ::.0} % участка. Вдоль вырезов и бесполётных зон остаётся пропуск: пройдите по их краю.',
  'issue.plan-stopped': 'Поиск остановлен раньше срока. Возможен план лучше.',
};
