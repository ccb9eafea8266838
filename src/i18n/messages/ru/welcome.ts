import type { welcome as en } from '../en/welcome';

export const welcome: Record<keyof typeof en, string> = {
  'welcome.title': 'Dala',
  'welcome.about': 'Планирует съёмку с дронов, делит её на вылеты и хранит находки. Работает без сети.',
  'welcome.example': 'Посмотреть пример операции',
  'welcome.start': 'Начать операцию',
  'welcome.example-note': 'Пример условный: его участки, районы и находки вымышлены.',
  'welcome.season-note': 'Сезон длится с 1 июня по 31 октября.',
  'welcome.on-device': 'На этом устройстве',
  'welcome.training': 'Тренировочная операция',
  'welcome.take': 'Взять операцию из файла',
  'welcome.open-note': 'Пример и тренировочная операция не шифруются.',
  'setup.language': 'Язык',
  'security.passphrase': 'Парольная фраза',
  'security.unlock': 'Разблокировать',
  'security.unlocking': 'Открывается, около секунды.',
  'security.wait':
    'Следующая попытка через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}',
  'security.pin-ok': 'Открыть',
  'security.recover': 'Ключ восстановления',
  'security.remove': 'Стереть с устройства',
  'security.remove-title': 'Стереть эту операцию?',
  'security.remove-tick': 'Понимаю, что вернуть нельзя',
  'security.remove-note':
    'Всё записанное в ней на этом устройстве исчезнет навсегда. Сделанные из неё пакеты останутся.',
  'security.cover-words': 'Скрыть',
  'security.show-words': 'Показать',
  'issue.passphrase-wrong': 'Операция так не открывается.',
  'welcome.locked': 'Заблокированная операция {id}',
  'welcome.not-protected': 'Операция {id}, без пароля',
};
