import type { vault as en } from '../en/vault';

export const vault: Record<keyof typeof en, string> = {
  'edit.operation-created': 'Создана операция {name}',
  'edit.merged':
    'Объединено: {count, plural, one {# новая запись} few {# новые записи} many {# новых записей} other {# новой записи}}',
};
