import type { issueCommandLine as en } from '../en/issue-command-line';

export const issueCommandLine: Record<keyof typeof en, string> = {
  'issue.file-not-found': 'Файл ашылмайды ({reason}).',
  'issue.plan-no-polygons': 'Файлда жоспарлайтын полигон жоқ.',
};
