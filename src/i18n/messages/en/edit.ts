/** What a person did, for history and undo. */
export const edit = {
  'edit.area-drawn': 'Drew area {code}',
  'edit.area-changed': 'Changed area {code}',
  'edit.area-deleted': 'Deleted area {code}',
  'edit.zone-drawn': 'Drew no-fly zone {name}',
  'edit.zone-changed': 'Changed no-fly zone {name}',
  'edit.zone-deleted': 'Deleted no-fly zone {name}',
  'edit.launch-added': 'Placed launch site {name}',
  'edit.launch-changed': 'Changed launch site {name}',
  'edit.launch-deleted': 'Deleted launch site {name}',
  'edit.plan-saved': 'Saved plan {code}, {sorties, plural, one {# sortie} other {# sorties}}',
  'edit.plan-deleted': 'Deleted plan {code}',
  'edit.sighting-recorded': 'Recorded a sighting',
  'edit.sighting-changed': 'Changed a sighting',
  'edit.sighting-deleted': 'Deleted a sighting',
  'edit.imported': 'Imported {count, plural, one {# record} other {# records}} from {files}',
  'edit.example-built': 'Built the example operation',
} as const;
