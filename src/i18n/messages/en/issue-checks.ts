/** Findings of the checks of sorties before they are flown. */
export const issueChecks = {
  'issue.plan-more-sorties': '{count, plural, one {# more sortie} other {# more sorties}} with the same finding.',
  'issue.plan-endurance':
    'Sortie {sortie} takes {minutes, number, ::.#} min; the battery leaves {usableMin, number, ::.#} min after the reserve.',
  'issue.plan-range':
    'Sortie {sortie} goes {farM, number, integer} m from its launch site; the range is {rangeM, number, integer} m.',
  'issue.plan-temperature':
    'At {temperatureC, number, integer} °C the aircraft may not fly: its limit is {limitC, number, integer} °C.',
  'issue.plan-daylight': 'The sun stands high enough for the camera from {from} to {to} (+05:00) that day.',
  'issue.plan-daylight-none':
    'That day the sun never rises {leastDeg, number, integer}° high: shadows stay long all day.',
  'issue.plan-sun-low':
    'The sun stands only {sunDeg, number, integer}° high at the time of the flight; below {leastDeg, number, integer}° long shadows hide plants.',
  'issue.plan-sun-night':
    'The sun is below the horizon at the time of the flight ({sunDeg, number, integer}°): this camera sees nothing.',
  'issue.plan-permission-area':
    '{pct, number, ::.#} % of sortie {sortie} lies outside the ground of permission {number}.',
  'issue.plan-permission-height':
    'Sortie {sortie} flies {heightM, number, integer} m above the ground; permission {number} goes up to {limitM, number, integer} m.',
  'issue.plan-permission-low':
    'Sortie {sortie} flies {heightM, number, integer} m above the ground; permission {number} begins at {limitM, number, integer} m.',
  'issue.plan-permission-time': 'Sortie {sortie} is outside the time of permission {number}: {from} to {to}.',
  'issue.plan-obstacle':
    'Sortie {sortie} passes {awayM, number, integer} m from obstacle {name} at {heightM, number, integer} m; its top is at {topM, number, integer} m, {bufferM, number, integer} m are to be kept. Heights are above the launch site.',
  'issue.plan-obstacle-unknown':
    'Sortie {sortie} passes {awayM, number, integer} m from obstacle {name}, whose height is not known; {bufferM, number, integer} m are to be kept.',
  'issue.plan-return-terrain':
    'Sortie {sortie}: straight home at the return height of {returnM, number, integer} m it comes within {clearM, number, integer} m of the ground. Set at least {neededM, number, integer} m.',
  'issue.plan-return-obstacle':
    'Sortie {sortie}: the straight way home at {returnM, number, integer} m meets obstacle {name}. Set the return height to at least {neededM, number, integer} m.',
  'issue.plan-return-obstacle-unknown':
    'Sortie {sortie}: the straight way home meets obstacle {name}, whose height is not known.',
  'issue.plan-return-no-fly':
    'Sortie {sortie}: from {pct, number, integer} % of its points the straight way home crosses a no-fly zone.',
  'issue.plan-paths-meet':
    'Sorties {sortie} and {other} come nearer than {sideM, number, integer} m with less than {heightM, number, integer} m between their heights. Do not fly them together.',
  'issue.plan-waypoints-dji-fly':
    'Sortie {sortie} has {count, number} waypoints. DJI Fly holds {limit, number} of them; Pilot 2 takes them all.',
} as const;
