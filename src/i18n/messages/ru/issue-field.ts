import type { issueField as en } from '../en/issue-field';

export const issueField: Record<keyof typeof en, string> = {
  'issue.figure-zero': 'Впишите, сколько: пока стоит 0.',
  'issue.figure-negative': '{value} меньше нуля. Впишите 0 или больше.',
  'issue.figure-out-of-range': '{value} быть не может: нужно от {least} до {most}.',
  'issue.figure-not-whole': '{value} — не целое число.',
  'issue.date-unreadable': 'Дату и время не разобрать.',
  'issue.date-in-future': 'Эта дата ещё не наступила. Проверьте дату и часы планшета.',
  'issue.text-too-long': 'Текст длиннее {most} знаков.',
  'issue.seizure-missing': 'Укажите, что изъято и сколько.',
};
