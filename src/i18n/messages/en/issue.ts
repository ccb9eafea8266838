/** One message for each issue code: `issue.<code>`. Adding an issue begins here. */
export const issue = {
  'issue.area-self-crossing': 'The outline crosses itself at {place}.',
  'issue.area-zero': 'The outline encloses no ground.',
} as const;
