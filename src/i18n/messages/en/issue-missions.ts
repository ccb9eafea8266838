/** Issues of mission files, flight logs and survey photos. */
export const issueMissions = {
  'issue.mission-empty': 'The sortie has no path to write.',
  'issue.mission-place-invalid': 'Point {index} of the sortie is not a place on Earth.',
  'issue.mission-figure-invalid': 'The figure "{name}" is missing or out of range, so no file was written.',
  'issue.mission-many-items':
    'The file has {count} commands. Older flight controllers hold about {limit}: check that the upload ends without an error.',
  'issue.mission-other-autopilot': '{aircraft} does not fly this file. It is written for ArduPilot.',
  'issue.mission-launch-elevation-unknown':
    'The height of the launch site above sea level is unknown. The file says 0; the autopilot takes its own when it arms.',
  'issue.mission-wings-land-by-hand':
    'A fixed wing needs a landing approach that this plan does not have. The file ends with a return and circling; land by hand.',
  'issue.mission-hole-not-fenced':
    '{count, plural, one {A hole of the area is} other {# holes of the area are}} not fenced because the path crosses it.',
} as const;
