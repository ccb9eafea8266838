import type { edit as en } from '../en/edit';

export const edit: Record<keyof typeof en, string> = {
  'edit.area-drawn': 'Нарисован участок {code}',
  'edit.area-changed': 'Изменён участок {code}',
  'edit.area-deleted': 'Удалён участок {code}',
};
