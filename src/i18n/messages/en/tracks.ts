/** Words of tracks of teams, vehicles and flights. */
export const tracks = {
  'tracks.title': 'Tracks',
  'tracks.empty-title': 'No tracks yet',
  'tracks.empty':
    'A track shows where a team, vehicle or flight has been. Keep the screen on: while it is off, the track has a gap.',
  'tracks.of-team': 'Team',
  'tracks.of-vehicle': 'Vehicle',
  'tracks.of-flight': 'Flight',
  'tracks.start': 'Start the track',
  'tracks.stop': 'Stop the track',
  'tracks.running': 'Track: {distance} · {duration}',
  'tracks.whose': 'Track of',
  'tracks.gaps': '{count, plural, =0 {no gap} one {# gap} other {# gaps}}',
  'tracks.no-wake-lock':
    'This browser lets the screen go dark. Touch it now and then: while it is dark, the track has a gap.',
  'tracks.not-kept': 'The device is full: the last minutes of the track are in memory alone. Free some space now.',
  'tracks.went-on': 'The track went on after the page was closed; between lies a gap.',
  'tracks.too-short': 'No position was received, so there is no track to keep.',
  'position-by.drone-photo': 'point in a drone photo',
} as const;
