import type { issueJournal as en } from '../en/issue-journal';

export const issueJournal: Record<keyof typeof en, string> = {
  'issue.journal-unreadable': 'Записи устройства {device} начиная с № {from} не читаются: блок повреждён.',
  'issue.journal-signature': 'Записи устройства {device} начиная с № {from} изменены после подписания.',
  'issue.journal-forged': 'Записи, выданные за записи устройства {device} (с № {from}), подписаны другим устройством.',
  'issue.journal-other-operation': 'Записи устройства {device} начиная с № {from} относятся к другой операции.',
  'issue.journal-other-founder':
    'Допуск или отзыв устройства {device} подписан не основателем этой операции и не заместителем.',
  'issue.journal-statement': 'Допуск или отзыв устройства изменён после подписания.',
  'issue.journal-not-admitted': 'Устройство {device} не допущено к этой операции: его записи ждут допуска.',
  'issue.journal-revoked': 'Устройство {device} отозвано: его записи начиная с № {from} не учитываются.',
  'issue.journal-fork': 'У устройства {device} две разные записи с одним № {from}: обе отклонены, как и все следующие.',
  'issue.journal-gap': 'Не хватает записей устройства {device} до № {from}: следующие ждут их.',
  'issue.journal-order': 'Записи устройства {device} начиная с № {from} не продолжают предыдущие.',
  'issue.journal-unfit':
    'Запись {from} устройства {device} содержит значение, которое нельзя показать ({what}). Она сохранена как свидетельство и не учтена; остальное принято.',
  'issue.journal-clock-back':
    'Перед записью № {from} часы устройства {device} переведены назад на {minutes, number} мин.',
  'issue.journal-clock-forward':
    'Перед записью № {from} часы устройства {device} ушли вперёд на {minutes, number} мин больше, чем прошло времени. Так бывает и после сна устройства.',
  'issue.journal-clock-ahead':
    'Запись № {from} устройства {device} датирована будущим: на {minutes, number} мин вперёд.',
};
