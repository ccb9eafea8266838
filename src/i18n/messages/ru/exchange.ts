import type { exchange as en } from '../en/exchange';

export const exchange: Record<keyof typeof en, string> = {
  'edit.conflict-settled': 'Разрешено расхождение',
  'edit.person-saved': 'Сохранено имя {name}',
  'edit.person-deleted': 'Удалено имя {name}',
  'edit.team-saved': 'Сохранена группа {name}',
  'edit.team-deleted': 'Удалена группа {name}',
  'issue.exchange-no-package': 'Это не пакет Dala, или у него нет начала.',
  'issue.exchange-locked': 'Пакет не открывается этой парольной фразой или на этом устройстве.',
  'issue.exchange-manifest': 'Опись повреждена или её подпись неверна: из этого тома ничего не взято.',
  'issue.exchange-damaged':
    '{kind, select, photo {Фото} segment {Блок записей} other {Допуск или отзыв}}: содержимое повреждено и не взято; остальное взято.',
  'issue.exchange-cut-off':
    'Файл обрывается: {count, plural, =0 {нет его конца} one {не хватает # вложения} few {не хватает # вложений} many {не хватает # вложений} other {не хватает # вложения}}. Скопируйте его заново.',
  'issue.exchange-differs':
    '{kind, select, photo {Фото} segment {Блок записей} other {Допуск или отзыв}}: содержимое не соответствует описи и не взято.',
  'issue.exchange-repeated':
    '{kind, select, photo {Фото} segment {Блок записей} other {Допуск или отзыв}}: в пакете два раза, взято один раз.',
  'issue.exchange-order': 'Записи устройства {device} начиная с № {from} лежат в пакете не по порядку и не взяты.',
  'issue.exchange-volume-missing': 'Нет тома {volume} из {volumes}; содержимое остальных можно взять.',
  'issue.exchange-other-operation': 'Пакет относится к другой операции.',
  'issue.exchange-other-founder': 'Пакет назван пакетом этой операции, но у него другой основатель. Ничего не взято.',
  'issue.exchange-sender-unknown':
    'Устройство, отправившее пакет ({name}), не допущено. Каждая запись в нём проверяется отдельно.',
  'issue.exchange-sender-revoked':
    'Устройство, отправившее пакет ({name}), отозвано. Каждая запись в нём проверяется отдельно.',
  'issue.exchange-card': 'Это не карточка устройства, или она считана не полностью.',
  'issue.device-not-heir':
    'Это не ключ восстановления устройства, которое допускает, или браузер слишком стар. Сверьте его с распечаткой по группам.',
  'issue.exchange-no-code': 'На этом снимке код устройства не найден.',
  'issue.exchange-camera-refused':
    'Камера здесь не разрешена. Разрешите её в браузере, выберите снимок кода или вставьте текст под ним.',
  'issue.exchange-camera-missing': 'Камера не найдена. Выберите снимок кода или вставьте текст под ним.',
};
