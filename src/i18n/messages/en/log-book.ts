/** Words of the log book. */
export const logBook = {
  'log.title': 'Log book',
  'log.by-pilot': 'By pilot',
  'log.by-aircraft': 'By aircraft',
  'log.by-battery': 'By battery',
  'log.pilot': 'Pilot',
  'log.aircraft': 'Aircraft',
  'log.battery': 'Battery',
  'log.minutes': 'Minutes',
  'log.nobody': 'Not said',
  'log.flights': '{count, plural, one {# flight} other {# flights}}',
  'log.aborted': '{count, plural, one {# aborted} other {# aborted}}',
  'log.print': 'Print',
  'log.csv': 'Save as a table (CSV)',
  'log.empty': 'No flight has been logged yet.',
} as const;
