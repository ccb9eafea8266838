import type { vault as en } from '../en/vault';

export const vault: Record<keyof typeof en, string> = {
  'edit.operation-created': '{name} операциясы құрылды',
};
