import type { issueField as en } from '../en/issue-field';

export const issueField: Record<keyof typeof en, string> = {
  'issue.figure-zero': 'Қанша екенін жазыңыз: әзірге 0 тұр.',
  'issue.figure-negative': '{value} нөлден аз. 0 не одан көп жазыңыз.',
  'issue.figure-out-of-range': '{value} болмайды: {least} мен {most} аралығында болуы керек.',
  'issue.figure-not-whole': '{value} бүтін сан емес.',
  'issue.date-unreadable': 'Күні мен уақыты оқылмайды.',
  'issue.date-in-future': 'Бұл күн әлі келген жоқ. Күнді және планшет сағатын тексеріңіз.',
  'issue.text-too-long': 'Мәтін {most} таңбадан ұзын.',
  'issue.seizure-missing': 'Нені және қанша тәркілегеніңізді жазыңыз.',
};
