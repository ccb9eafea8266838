/** Why a new version is not started now. */
export const issueUpdate = {
  'issue.update-over-draft': 'Finish or discard what is open first: the update would reload the page.',
  'issue.update-over-flight': 'A flight is in the air. Update after the landing.',
  'issue.update-over-work': 'Wait until copying, recording or exchange is over, then update.',
} as const;
