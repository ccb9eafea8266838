import type { issueUpdate as en } from '../en/issue-update';

export const issueUpdate: Record<keyof typeof en, string> = {
  'issue.update-over-draft': 'Алдымен ашық жұмысты аяқтаңыз немесе тастаңыз: жаңарту бетті қайта жүктейді.',
  'issue.update-over-flight': 'Аппарат әуеде. Қонғаннан кейін жаңартыңыз.',
  'issue.update-over-work': 'Көшіру, жазу немесе алмасу біткенше күтіп, сосын жаңартыңыз.',
};
