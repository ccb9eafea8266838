/** What a person did, for history and undo. */
export const edit = {
  'edit.area-drawn': 'Drew area {code}',
  'edit.area-changed': 'Changed area {code}',
  'edit.area-deleted': 'Deleted area {code}',
} as const;
