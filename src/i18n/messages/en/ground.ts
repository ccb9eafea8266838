/** Ground of a season as a layer of the map. */
export const ground = {
  'ground.layer': 'Show on the map',
  'ground.none': 'Nothing',
  'ground.passes': 'Number of passes',
  'ground.recency': 'Days since last seen',
  'ground.gsd': 'Size of a pixel on the ground',
  'ground.planned': 'Planned, not flown',
  'ground.legend': 'Legend',
  'ground.opacity': 'Strength of the layer',
  'ground.until': 'Flights until {day}',
  'ground.days': '{days, plural, one {# day} other {# days}} or less',
  'ground.days-more': 'More than {days, plural, one {# day} other {# days}}',
  'ground.gsd-coarser': 'Coarser or not known',
} as const;
