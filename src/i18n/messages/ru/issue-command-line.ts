import type { issueCommandLine as en } from '../en/issue-command-line';

export const issueCommandLine: Record<keyof typeof en, string> = {
  'issue.file-not-found': 'Файл не открывается ({reason}).',
  'issue.plan-no-polygons': 'В файле нет полигона для плана.',
};
