/** Ground that was not seen yet, and flying it again. */
export const gaps = {
  'gaps.title': 'Gaps',
  'gaps.state': 'Ground that was not yet',
  'gaps.not-flown': 'flown',
  'gaps.not-photographed': 'photographed',
  'gaps.not-looked': 'looked at',
  'gaps.least': 'Smallest gap, ha',
  'gaps.battery': 'Battery for the refly, %',
  'gaps.passes': 'Passes asked for',
  'gaps.refly': 'Refly {count, plural, one {# gap} other {# gaps}}',
  'gaps.none': 'No gaps of this size',
  'gaps.busy': 'Working out the gaps',
  'gaps.sum': '{count, plural, one {# gap} other {# gaps}}, {area}',
  'gaps.one': 'Gap {number}',
  'gaps.sliver': 'Narrow: side overlap lost',
  'gaps.export': 'Save gaps as a file',
  'issue.gaps-none': 'The gaps are too small to be flown.',
} as const;
