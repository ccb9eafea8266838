import type { vault as en } from '../en/vault';

export const vault: Record<keyof typeof en, string> = {
  'edit.operation-created': '{name} операциясы құрылды',
  'edit.merged': '{count, plural, one {# жаңа жазба} other {# жаңа жазба}} біріктірілді',
};
