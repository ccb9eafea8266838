/** Pages of the Setup job behind its first one. */
export const setupPages = ['readiness', 'people', 'maps', 'exchange', 'security', 'storage', 'help'] as const;

export type SetupPage =
  | (typeof setupPages)[number]
  | 'tile-area'
  | 'make-package'
  | 'take-packages'
  | 'conflicts'
  | 'devices'
  | 'receipts';
