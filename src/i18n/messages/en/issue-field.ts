/** Issues of the field record: figures and dates that cannot be. */
export const issueField = {
  'issue.figure-zero': 'Write how much: it is still 0.',
  'issue.figure-negative': '{value} is below zero. Write 0 or more.',
  'issue.figure-out-of-range': '{value} cannot be: it has to be from {least} to {most}.',
  'issue.figure-not-whole': '{value} is not a whole number.',
  'issue.date-unreadable': 'The date and time cannot be read.',
  'issue.date-in-future': 'This date lies ahead. Check the date and the clock of the tablet.',
  'issue.text-too-long': 'The text is longer than {most} characters.',
  'issue.seizure-missing': 'Say what was seized and how much.',
} as const;
