import type { report as en } from '../en/report';

export const report: Record<keyof typeof en, string> = {
  'report.title': 'Отчёт по операции',
  'report.language': 'Язык отчёта',
  'report.from': 'Первый день',
  'report.to': 'Последний день',
  'report.period': 'с {from} по {to}',
  'report.whole': 'Вся территория операции',
  'report.made': 'Составлен {at}',
  'report.training': 'ТРЕНИРОВКА: не учитывается',
  'report.example': 'ПРИМЕР: все данные вымышлены',
  'report.print': 'Показать для печати или PDF',
  'report.xlsx': 'Книга (XLSX)',
  'report.csv': 'Таблица (CSV)',
  'report.figures': 'Показатели',
  'report.figure': 'Показатель',
  'report.value': 'Значение',
  'report.unit': 'Единица',
  'report.records': 'Записи',
  'report.districts': 'Районы и участки',
  'report.days': 'Вылеты по дням',
  'report.map': 'Карта',
  'report.method': 'Метод',
  'report.method-sum':
    'Каждая цифра — сумма по записям подписанного журнала операции, каждая запись один раз. Записи за каждой цифрой названы в конце.',
  'report.method-ground':
    'Гектары геодезические, WGS84. Земля считается один раз, сколько бы её ни облетали за период. Облётано: по отметкам после посадки, журналам и снимкам. Снято: следы снимков и полосы журналов. Просмотрено: по снимку дан ответ; обыскана только эта земля.',
  'report.assumptions': 'Допущения',
  'report.assume-corrections':
    'Исправления действуют с момента исправленного; объединённые находки считаются один раз; земля, уничтоженная снова после отрастания, считается снова.',
  'report.assume-waiting':
    'Ждут уничтожения проверенные, охраняемые, частично уничтоженные и отросшие очаги: площадь по последнему замеру, иначе по контуру.',
  'report.assume-device': 'Подпись удостоверяет устройство, сделавшее запись, а не человека.',
  'report.missing': 'Чего не хватает',
  'report.missing-nothing': 'Ничего, о чём знает Dala.',
  'report.missing-outcome':
    '{count, plural, one {у # полёта нет итога} few {у # полётов нет итога} many {у # полётов нет итога} other {у # полётов нет итога}}',
  'report.missing-end':
    '{count, plural, one {у # полёта неизвестен конец: его времени в налёте нет} few {у # полётов неизвестен конец: их времени в налёте нет} many {у # полётов неизвестен конец: их времени в налёте нет} other {у # полётов неизвестен конец: их времени в налёте нет}}',
  'report.missing-files':
    '{count, plural, one {файлов # полёта нет на этом устройстве} few {файлов # полётов нет на этом устройстве} many {файлов # полётов нет на этом устройстве} other {файлов # полётов нет на этом устройстве}}',
  'report.missing-ground':
    '{count, plural, one {# уничтожение без площади} few {# уничтожения без площади} many {# уничтожений без площади} other {# уничтожения без площади}}',
  'report.missing-mass':
    '{count, plural, one {# уничтожение без массы} few {# уничтожения без массы} many {# уничтожений без массы} other {# уничтожения без массы}}',
  'report.missing-district':
    '{count, plural, one {у # участка нет района} few {у # участков нет района} many {у # участков нет района} other {у # участков нет района}}',
  'report.missing-estimated': '{count, number} кустов оценены, а не сосчитаны',
  'report.appendix': 'Записи за цифрами',
  'report.appendix-cut': 'Напечатаны первые {count}; все есть в книге XLSX.',
  'report.kind': 'Вид',
  'report.id': 'Запись',
  'report.tonnes': 'т',
  'report.hectares': 'га',
  'report.hours': 'ч',
  'report.kilograms': 'кг',
  'report.count': 'число',
};
