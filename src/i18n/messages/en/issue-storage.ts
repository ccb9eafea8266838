/** What can go wrong with keeping data on the device. */
export const issueStorage = {
  'issue.store-full':
    'The device is full, so the last change was not saved. Everything saved before is whole. Free some space (offline maps first), then repeat the change.',
  'issue.store-locked': 'The operation is locked or was erased, so the last change was not saved.',
  'issue.store-connection-lost':
    'The browser closed its storage, so the last change was not saved. Everything saved before is whole. Repeat the change; if it fails again, reload the page.',
  'issue.store-not-the-writer':
    'Another tab is writing to this operation, so the last change was not saved. Close the other tabs and repeat it.',
  'issue.store-revoked': 'This device was revoked from the operation, so the last change was not saved.',
  'issue.storage-not-persisted':
    'The browser may erase everything when the device runs short of space. Install the app, or allow it to keep data.',
  'issue.storage-not-writable':
    'A test write to the device failed, so nothing can be saved now. If the device is full, free some space (offline maps first); else reload the page.',
  'issue.storage-nearly-full': 'Only {freeMB, number} MB are left for this app.',
  'issue.passphrase-wait':
    'Too many wrong tries. The next one is possible in {seconds, plural, one {# second} other {# seconds}}.',
  'issue.recovery-key-wrong':
    'This recovery key does not open the operation. Compare it with the print, group by group.',
} as const;
