/** How operations are kept on the device. */
export const vault = {
  'edit.operation-created': 'Created operation {name}',
} as const;
