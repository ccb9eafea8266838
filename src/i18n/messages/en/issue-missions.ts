/** Issues of mission files, flight logs and survey photos. */
export const issueMissions = {
  'issue.mission-empty': 'The sortie has no path to write.',
  'issue.mission-place-invalid': 'Point {index} of the sortie is not a place on Earth.',
  'issue.mission-figure-invalid':
    'A figure is missing or out of range: {name, select, speedMS {speed} photoDistanceM {photo distance} heightM {height of a point} returnHeightM {return height} takeOffHeightM {take-off height} transitHeightM {transit height} lengthM {length of the sortie} durationS {duration of the sortie} launchElevationM {height of the launch site} createdMs {time of creation} other {a figure}}. No file was written.',
  'issue.mission-split':
    '{sorties, plural, one {A sortie has} other {# sorties have}} more waypoints than one file may hold ({limit, number}). {files, number} files were written, -1, -2 and so on: fly them one after the other, each from the launch site. The added ways lead at the return height at least, around no-fly zones.',
  'issue.mission-many-items':
    'The file has {count} commands. Older flight controllers hold about {limit}: check that the upload ends without an error.',
  'issue.mission-other-autopilot': '{aircraft} does not fly this file. It is written for ArduPilot.',
  'issue.mission-launch-elevation-unknown':
    'The height of the launch site above sea level is unknown. The file says 0; the autopilot takes its own when it arms.',
  'issue.mission-wings-land-by-hand':
    'A fixed wing needs a landing approach that this plan does not have. The file ends with a return and circling; land by hand.',
  'issue.mission-hole-not-fenced':
    '{count, plural, one {A hole of the area is} other {# holes of the area are}} not fenced because the path crosses it.',
  'issue.mission-dji-code-missing': "DJI's code of {name} is not known, so no DJI file can be written for it.",
  'issue.mission-out-of-format-range':
    'Out of range: {name, select, takeOffSecurityHeight {take-off height} globalRTHHeight {return height} autoFlightSpeed {speed} altitude {height of a point} other {a figure}} {value, number}; the file takes {least, number} to {most, number}. No file was written.',
  'issue.mission-too-many-waypoints':
    'The file would have {count} waypoints; it takes {limit}. Make the sorties shorter.',
  'issue.mission-dji-fly-limit':
    'The file has {count} waypoints. DJI Pilot 2 takes them; DJI Fly takes no more than {limit}.',
  'issue.mission-litchi-old-limit': 'The file has {count} waypoints. Old versions of Litchi take no more than {limit}.',
  'issue.mission-points-too-close':
    '{count, plural, one {# waypoint lies} other {# waypoints lie}} less than half a metre from the one before; the controller may refuse the file.',
  'issue.mission-interval-too-short':
    'The file asks for a photo every {interval, number} s; the camera needs {shortest, number} s.',
  'issue.mission-holes-left-out':
    "{count, plural, one {# hole} other {# holes}} of the area could not be written: the controller's own grid will cross them.",
  'issue.mission-row-broken': 'Line {line, number} is damaged and was left out.',
  'issue.plan-version-unknown':
    'The {part, select, plan {plan} mission {mission} survey {survey} other {file}} has version {version}, which is not known. Save it again with a current QGroundControl.',
  'issue.plan-without-mission': 'The plan holds no mission.',
  'issue.plan-item-left-out': 'An item of the type "{type}" was left out: only simple items and surveys are read.',
  'issue.log-too-many-points': 'The log has more than {limit, number} positions. The rest was left out.',
  'issue.log-without-fix': '{count, plural, one {# position} other {# positions}} without a GPS fix left out.',
  'issue.log-without-positions': 'The log holds no position.',
  'issue.log-bytes-damaged':
    '{count, plural, one {# byte of the log is} other {# bytes of the log are}} damaged and skipped.',
  'issue.log-other-vehicles': '{count, plural, one {# message} other {# messages}} of other vehicles left out.',
  'issue.log-cut-off': 'The log is cut off at its end. Everything before was read.',
  'issue.log-rows-without-position': '{count, plural, one {# row} other {# rows}} without a position left out.',
  'issue.log-clock-without-zone': 'The times of the log have no time zone. They are shown as the camera wrote them.',
  'issue.log-encrypted':
    'DJI encrypts this flight record; it cannot be read here. Use the photos of the flight, or export it as CSV with Airdata.',
  'issue.log-proprietary':
    'This log is in a closed format of its maker. Use the photos of the flight, or its GPX or CSV export.',
  'issue.photo-without-headers': 'The photo has no EXIF headers that can be read.',
  'issue.photo-without-position': 'The photo has no position. It is listed, but not on the map.',
  'issue.mission-no-simple-survey':
    'This sortie is no simple survey: its transects are not all parallel and straight, or take no photos. Use the plain plan.',
  'issue.mission-survey-rounded':
    'The survey has whole metres and degrees, as Mission Planner demands. The lanes themselves are exact.',
} as const;
