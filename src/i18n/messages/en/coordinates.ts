/** Notations of coordinates, and why typed ones cannot be read: `issue.coordinates-<reason>` of `readCoordinates`. */
export const coordinates = {
  'coordinates.decimal': 'Decimal degrees',
  'coordinates.dms': 'Degrees, minutes, seconds',
  'coordinates.utm': 'UTM',
  'coordinates.mgrs': 'MGRS',
  'coordinates.sk42': 'SK-42, Gauss-Krüger (X north, Y east)',
  'issue.coordinates-empty': 'Type coordinates.',
  'issue.coordinates-not-understood': 'These coordinates were not recognised. Example: {example}.',
  'issue.coordinates-beyond-range': 'A figure lies outside the range of its notation.',
} as const;
