/** Faults of a drawn or imported outline: `issue.area-<reason>` for each reason of `checkPolygon`. */
export const issuePolygon = {
  'issue.area-zero-area': 'The outline encloses no ground.',
  'issue.area-too-few-places': 'An outline needs at least three different corners.',
  'issue.area-out-of-range': 'A corner lies outside the range of latitude and longitude.',
  'issue.area-not-finite': 'A corner has no valid coordinates.',
  'issue.area-hole-outside': 'A cut-out leaves the outline at {place}.',
  'issue.area-holes-overlap': 'Two cut-outs overlap at {place}.',
  'issue.area-self-crossing': 'The outline crosses itself at {place}.',
} as const;
