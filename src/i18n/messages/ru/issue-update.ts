import type { issueUpdate as en } from '../en/issue-update';

export const issueUpdate: Record<keyof typeof en, string> = {
  'issue.update-over-draft': 'Сначала завершите или отмените начатое: обновление перезагрузит страницу.',
  'issue.update-over-flight': 'Аппарат в воздухе. Обновите после посадки.',
  'issue.update-over-work': 'Дождитесь конца копирования, записи или обмена, затем обновите.',
};
