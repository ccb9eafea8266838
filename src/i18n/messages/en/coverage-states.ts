/** Coverage in its states, by passes, views, pixel size and age. */
export const coverageStates = {
  'coverage.planned': 'Planned',
  'coverage.photographed': 'Photographed',
  'coverage.looked': 'Looked at',
  'coverage.state': 'State',
  'coverage.recency': 'Last seen',
  'coverage.by-passes': 'By passes',
  'coverage.by-views': 'By photos of a place',
  'coverage.passes': '{count, plural, one {# pass} other {# passes}}',
  'coverage.views-from': '{from, number} or more',
  'coverage.by-gsd': 'Photographed at a pixel of',
  'coverage.gsd-at-most': '{size} or finer',
  'coverage.of-area': 'Coverage of {area}',
  'coverage.evidence': 'Flights with logs or photos',
  'coverage.computing': 'Laying flights on the ground',
  'coverage.states-note':
    'Planned: strips of transects. Flown: declared, or shown by logs and photos. Photographed: footprints of photos and strips of logs. Looked at: somebody answered for the photo. Only ground that was looked at is searched.',
  'coverage.two-passes': '2 passes or more',
  'coverage.flown-short': 'Flown',
} as const;
