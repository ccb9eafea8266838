/** What there is to say about photos and logs as coverage. */
export const issueCoverage = {
  'issue.photo-above-horizon': 'The camera looked above the horizon: the photo has no ground of its own.',
  'issue.photo-too-flat': 'The camera looked so flat that the far ground shows nothing. The photo was left out.',
  'issue.photo-on-ground': 'The photo was taken on the ground or below it.',
  'issue.photo-without-height': 'The photo does not say its height above the ground. Enter the height.',
  'issue.photo-without-yaw': 'The photo does not say where its top points, and no neighbour shows the course.',
  'issue.photo-camera-unknown': 'The camera "{model}" is not known. Choose the aircraft.',
  'issue.photo-camera-by-equivalent':
    'The sensor of the camera "{model}" is not known; its size follows from the 35 mm equivalent, to about 3 %.',
  'issue.photo-pitch-assumed':
    '{count, plural, one {# photo does} other {# photos do}} not say the tilt of the camera; straight down was assumed.',
  'issue.photos-none': 'The folder holds no photo.',
  'issue.log-without-height': 'The log has no heights, so that the width of its strip is not known. Enter the height.',
  'issue.log-saw-nothing': 'The log has no position at which ground was seen.',
  'issue.log-camera-flat':
    'The camera looked so flat, or above the horizon, that no strip of ground follows from the log.',
  'issue.camera-clock-offset':
    'The clock of the camera is {minutes, number} min off UTC: {count, plural, one {# photo was} other {# photos were}} placed by the flight log.',
  'issue.camera-clock-unknown':
    'No offset of the camera clock brings the photos onto the flight log. They were not placed.',
  'issue.coverage-aircraft-assumed': 'No aircraft was named: the camera of the {aircraft} was assumed.',
  'issue.plan-without-transects': 'The file holds no transects with their width.',
  'issue.look-no-content': '{name}: this device holds no list of the photos. Take the package that brought the flight.',
  'issue.card-not-read': 'The card or folder could not be read. Put it back and choose it again; nothing was lost.',
  'issue.look-lens-unknown': 'The camera of the photo is not known, so that a point of it has no place on the ground.',
} as const;
