/** Issues of flight planning: what stops a plan, and what a person should know before flying it. */
export const issuePlanning = {
  'issue.plan-nothing-to-fly': 'Nothing is left of the areas to fly over: they are empty, or no-fly zones cover them.',
  'issue.plan-figure-invalid': 'The figure "{name}" is {value}. It has to be between {least} and {most}.',
  'issue.plan-launches-suggested':
    '{count, plural, one {No launch site was given: one is suggested.} other {No launch site was given: # are suggested.}} Check the ground there.',
  'issue.plan-out-of-reach':
    'The aircraft cannot reach all of the area and return: it has {minutes, number, ::.#} min in the air and a range of {rangeM, number, integer} m. Add a launch site nearer to it.',
  'issue.plan-range-exceeded':
    'Sortie {sortie} goes {farthestM, number, integer} m from its launch site; the range is {rangeM, number, integer} m.',
  'issue.plan-launch-in-no-fly': 'A launch site lies inside a hole or a no-fly zone and is not used.',
  'issue.plan-ground-enclosed':
    '{count, plural, one {# transect lies} other {# transects lie}} on ground that no path reaches without crossing a hole or a no-fly zone. It is not planned.',
  'issue.plan-coverage-low':
    'The strips cover {pct, number, ::.0} % of the area. Ground along holes or no-fly zones stays open: fly a pass along their edges.',
  'issue.plan-stopped': 'The search was stopped before its steps were used. A better plan may exist.',
} as const;
