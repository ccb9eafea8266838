import type { gaps as en } from '../en/gaps';

export const gaps: Record<keyof typeof en, string> = {
  'gaps.title': 'Пропуски',
  'gaps.state': 'Земля, которую ещё не',
  'gaps.not-flown': 'облетели',
  'gaps.not-photographed': 'сняли',
  'gaps.not-looked': 'просмотрели',
  'gaps.least': 'Наименьший пропуск, га',
  'gaps.battery': 'Батарея на повтор, %',
  'gaps.passes': 'Нужно проходов',
  'gaps.refly': 'Повторить {count, plural, one {# пропуск} few {# пропуска} many {# пропусков} other {# пропуска}}',
  'gaps.none': 'Пропусков такого размера нет',
  'gaps.busy': 'Ищем пропуски',
  'gaps.sum': '{count, plural, one {# пропуск} few {# пропуска} many {# пропусков} other {# пропуска}}, {area}',
  'gaps.one': 'Пропуск {number}',
  'gaps.sliver': 'Узкий: потеряно поперечное перекрытие',
  'gaps.export': 'Сохранить пропуски в файл',
  'issue.gaps-none': 'Пропуски слишком малы для полёта.',
};
