/** Pages of the Setup job behind its first one. */
export const setupPages = ['people', 'exchange', 'security', 'storage', 'help'] as const;

export type SetupPage =
  | (typeof setupPages)[number]
  | 'make-package'
  | 'take-packages'
  | 'conflicts'
  | 'devices'
  | 'receipts';
