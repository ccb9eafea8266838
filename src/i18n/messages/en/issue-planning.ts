/** Issues of flight planning: what stops a plan, and what a person should know before flying it. */
export const issuePlanning = {
  'issue.plan-nothing-to-fly': 'Nothing is left of the areas to fly over: they are empty, or no-fly zones cover them.',
  'issue.plan-figure-invalid':
    'Out of range: {name, select, lineSpacingM {line spacing, m} speedMS {speed, m/s} heightM {height above ground, m} frontOverlapPct {front overlap, %} sideOverlapPct {side overlap, %} reservePct {reserve, %} enduranceS {useful flight time, s} overheadS {time for take-off and landing, s} rangeM {range, m} heading {heading, degrees} windMS {wind, m/s} windFrom {direction the wind comes from, degrees} rings {rings} standoffM {standoff, m} sampleShare {share of the sample} corridorWidthM {width of the corridor, m} other {{name}}} is {value, number}. It has to be between {least, number} and {most, number}.',
  'issue.plan-launches-suggested':
    '{count, plural, one {No launch site was given: one is suggested.} other {No launch site was given: # are suggested.}} Check the ground there.',
  'issue.plan-out-of-reach':
    'The aircraft cannot reach all of the area and return: it has {minutes, number, ::.#} min in the air and a range of {rangeM, number, integer} m. Add a launch site nearer to it.',
  'issue.plan-launch-in-no-fly':
    '{count, plural, one {One launch site lies} other {# launch sites lie}} inside a hole or a no-fly zone and {count, plural, one {is} other {are}} not used.',
  'issue.plan-launch-outside':
    '{count, plural, one {One launch site lies} other {# launch sites lie}} outside the area, in a hole or in a no-fly zone and {count, plural, one {is} other {are}} not used, since no path may leave the area.',
  'issue.plan-coverage-low':
    'The strips cover {pct, number, ::.0} % of the area. Ground along holes or no-fly zones stays open: fly a pass along their edges.',
  'issue.plan-edge-open':
    'Along holes and no-fly zones {ha, number, ::.00} ha stay open. A pass along their edges would show them.',
  'issue.plan-edge-left':
    'The pass along the edges leaves {ha, number, ::.00} ha open: there is no room for a line there.',
  'issue.plan-stopped': 'The search was stopped before its steps were used. A better plan may exist.',
  'issue.plan-too-fast-for-aircraft':
    'The planned speed of {speedMS, number, ::.0} m/s is above the fastest of the aircraft, {limitMS, number, ::.0} m/s.',
  'issue.plan-too-fast-for-shutter':
    'At {speedMS, number, ::.0} m/s the camera cannot shoot often enough for the front overlap; {limitMS, number, ::.0} m/s is the most.',
  'issue.plan-too-fast-for-blur':
    'At {speedMS, number, ::.0} m/s the images blur; {limitMS, number, ::.0} m/s is the most for this height and exposure.',
  'issue.plan-strips-unseen':
    'The lines are {spacingM, number, ::.0} m apart but one image shows only {acrossM, number, ::.0} m: strips between them stay unseen.',
  'issue.plan-height-limit':
    'The flight goes up to {heightM, number, integer} m above ground. Above {limitM, number, integer} m a permission is usually needed.',
  'issue.plan-wind-limit':
    'The wind of {windMS, number, ::.0} m/s is above the limit of the aircraft, {limitMS, number, ::.0} m/s.',
  'issue.plan-wind-too-strong':
    'At {speedMS, number, ::.0} m/s through the air, {groundMS, number, ::.0} m/s over ground are left against a wind of {windMS, number, ::.0} m/s: the aircraft could not come back. At least {leastMS, number, ::.0} m/s are needed.',
  'issue.plan-turns-approximate':
    '{count, plural, one {One turn or way} other {# turns or ways}} of wide radius would enter a hole or a no-fly zone by {insideM, number, integer} m in all, wherever the lines beside it end. The shortest way around is drawn with corners there, which this aircraft cannot follow. Take a smaller aircraft there, or a wider area.',
  'issue.plan-turns-cut':
    'The aircraft cannot turn on the spot: at {count, plural, one {one place} other {# places}} beside holes and no-fly zones the lines end {cutM, number, integer} m early in all, so that every turn stays out. {ha, number, ::.0} ha there are not shown.',
  'issue.plan-many-waypoints': 'Sortie {sortie} has {count} waypoints. Controllers of this kind hold about {limit}.',
  'issue.plan-ground-enclosed':
    '{ha, number, ::.0} ha lie where no path leads without crossing a hole or a no-fly zone. They are not planned.',
  'issue.plan-pattern-unsupported':
    'The pattern {pattern, select, grid {grid} crosshatch {crosshatch} corridor {corridor} perimeter {perimeter} orbit {orbit} inspection {inspection} sample {sample} other {{pattern}}} cannot be planned yet. Choose another one.',
  'issue.plan-pattern-no-room':
    'The pattern {pattern, select, grid {grid} crosshatch {crosshatch} corridor {corridor} perimeter {perimeter} orbit {orbit} inspection {inspection} sample {sample} other {{pattern}}} does not fit on this ground at a line spacing of {spacingM, number, ::.0} m.',
  'issue.plan-corridor-line': 'A corridor needs the line that it follows, two places or more.',
  'issue.plan-pattern-partial':
    'The pattern {pattern, select, grid {grid} crosshatch {crosshatch} corridor {corridor} perimeter {perimeter} orbit {orbit} inspection {inspection} sample {sample} other {{pattern}}} is not made to show all of the area: its strips cover {pct, number, ::.0} %.',
  'issue.plan-orbit-camera':
    'The mission files do not turn the camera. On the controller, set the point of interest to {lat, number, ::.000000}, {lng, number, ::.000000} and the gimbal to {pitchDeg, number, integer} degrees.',
} as const;
