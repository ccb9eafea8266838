import type { edit as en } from '../en/edit';

export const edit: Record<keyof typeof en, string> = {
  'edit.area-drawn': 'Нарисован участок {code}',
  'edit.area-changed': 'Изменён участок {code}',
  'edit.area-deleted': 'Удалён участок {code}',
  'edit.zone-drawn': 'Нарисована бесполётная зона {name}',
  'edit.zone-changed': 'Изменена бесполётная зона {name}',
  'edit.zone-deleted': 'Удалена бесполётная зона {name}',
  'edit.launch-added': 'Поставлена площадка {name}',
  'edit.launch-changed': 'Изменена площадка {name}',
  'edit.launch-deleted': 'Удалена площадка {name}',
  'edit.plan-saved':
    'Сохранён план {code}, {sorties, plural, one {# вылет} few {# вылета} many {# вылетов} other {# вылета}}',
  'edit.plan-deleted': 'Удалён план {code}',
  'edit.sighting-recorded': 'Записана находка',
  'edit.sighting-changed': 'Изменена находка',
  'edit.sighting-deleted': 'Удалена находка',
  'edit.photo-erased': 'Стёрт снимок',
  'edit.imported':
    'Импорт из {files}: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  'edit.example-built': 'Создан пример операции',
  'edit.obstacle-drawn': 'Нанесено препятствие {name}',
  'edit.obstacle-changed': 'Изменено препятствие {name}',
  'edit.obstacle-deleted': 'Удалено препятствие {name}',
  'edit.permission-added': 'Добавлено разрешение {number}',
  'edit.permission-changed': 'Изменено разрешение {number}',
  'edit.permission-deleted': 'Удалено разрешение {number}',
};
