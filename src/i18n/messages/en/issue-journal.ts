/** Why entries of a journal do not count, and what is odd about them. Refused ones name their device and first number. */
export const issueJournal = {
  'issue.journal-unreadable': 'Edits of device {device} from number {from} on cannot be read: the block is damaged.',
  'issue.journal-signature': 'Edits of device {device} from number {from} on were altered after they were signed.',
  'issue.journal-forged': 'Edits said to be of device {device} from number {from} on are signed by another device.',
  'issue.journal-other-operation': 'Edits of device {device} from number {from} on belong to another operation.',
  'issue.journal-other-founder':
    'An admission or revocation of device {device} is not signed by the founder of this operation or a deputy.',
  'issue.journal-statement': 'An admission or revocation was altered after it was signed.',
  'issue.journal-not-admitted':
    'Device {device} has not been admitted to this operation: its edits wait for an admission.',
  'issue.journal-revoked': 'Device {device} was revoked: its edits from number {from} on do not count.',
  'issue.journal-fork':
    'Two different edits of device {device} have the same number {from}: both are refused, and all that follow.',
  'issue.journal-gap': 'Edits of device {device} before number {from} are missing: those from there on wait for them.',
  'issue.journal-order': 'Edits of device {device} from number {from} on do not follow from the ones before them.',
  'issue.journal-unfit':
    'Edit {from} of device {device} holds a value that cannot be shown ({what}). It is kept as evidence and left out; the rest was taken.',
  'issue.journal-clock-back': 'The clock of device {device} was set back by {minutes, number} min before edit {from}.',
  'issue.journal-clock-forward':
    'The clock of device {device} moved {minutes, number} min further than the time that passed before edit {from}. A device that slept can look like this too.',
  'issue.journal-clock-ahead': 'Edit {from} of device {device} is dated {minutes, number} min in the future.',
} as const;
