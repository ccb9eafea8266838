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
  'tracks.goes-on': 'The track that was running goes on, after a gap.',
  'tracks.whose': 'Track of',
  'tracks.gaps': '{count, plural, =0 {no gap} one {# gap} other {# gaps}}',
  'tracks.no-wake-lock':
    'This browser lets the screen go dark. Touch it now and then: while it is dark, the track has a gap.',
  'tracks.in-memory':
    'The last points of the track are in memory alone. Free some space now; the page tries again by itself.',
  'issue.track-not-kept':
    'The last points of the track could not be written, so it goes on. Free some space, then stop it again.',
  'issue.track-empty': 'No position was received, so there is no track to keep.',
  'record.track': 'Track',
} as const;
