/** How operations are kept on the device. */
export const vault = {
  'edit.operation-created': 'Created operation {name}',
  'edit.merged': 'Merged {count, plural, one {# new entry} other {# new entries}}',
} as const;
