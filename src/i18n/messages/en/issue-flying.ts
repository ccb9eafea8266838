/** What can be wrong with what is said of a flight. */
export const issueFlying = {
  'issue.flight-no-take-off': 'Say when it took off.',
  'issue.flight-lands-before': 'The landing lies before the take-off. Was the clock changed? Type the times.',
  'issue.flight-too-long': '{hours, number} hours in the air cannot be. Type the times.',
  'issue.flight-in-future': 'That time has not come yet.',
  'issue.flight-battery-rises': 'The battery cannot have {on} % at landing after {off} % at take-off.',
  'issue.flight-lines': 'The sortie has {lines} lines, not {said}.',
  'issue.flight-photos': 'The sortie has {photos} photos, not {said}.',
  'issue.flight-clock-changed': 'The clock says {clock, number} min in the air, the running timer {timer, number} min.',
  'issue.sortie-in-the-air': '{code} is in the air already.',
  'issue.battery-in-the-air': 'Battery {label} is in the air in another aircraft.',
  'issue.battery-grounded': 'Battery {label} is grounded: {because}',
} as const;
