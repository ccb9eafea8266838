/** What can go wrong on the command line. */
export const issueCommandLine = {
  'issue.file-not-found': 'The file cannot be opened ({reason}).',
  'issue.plan-no-polygons': 'The file holds no polygon to plan.',
} as const;
