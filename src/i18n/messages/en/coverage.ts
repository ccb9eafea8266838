/** Coverage in Review: what was flown, and how long ago. */
export const coverage = {
  'coverage.flown': 'Flown (declared or shown)',
  'coverage.never': 'Never flown',
  'coverage.overdue': 'Overdue',
  'coverage.due': 'Due soon',
  'coverage.fresh': 'Fresh',
  'coverage.all-figures': 'All figures',
  'coverage.note':
    "Flown is what people declared after landing: the strips of the transects flown. It is not proof, and it does not say that anybody has looked at the ground. Due begins in the last quarter of the area's interval; an area without one stays fresh.",
} as const;
