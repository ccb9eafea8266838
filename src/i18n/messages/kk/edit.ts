import type { edit as en } from '../en/edit';

export const edit: Record<keyof typeof en, string> = {
  'edit.area-drawn': '{code} учаскесі сызылды',
  'edit.area-changed': '{code} учаскесі өзгертілді',
  'edit.area-deleted': '{code} учаскесі жойылды',
};
