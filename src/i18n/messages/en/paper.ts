/** Words of the blank forms. */
export const paper = {
  'paper.sighting-title': 'Sighting',
  'paper.log-title': 'Log page of a day',
  'paper.number': 'Number',
  'paper.date-time': 'Date and time',
  'paper.team': 'Team',
  'paper.coordinates': 'Coordinates',
  'paper.accuracy': 'Accuracy, m',
  'paper.sortie': 'Sortie',
  'paper.photos': 'Photos taken',
  'paper.battery': 'Battery',
  'paper.took-off': 'Took off',
  'paper.landed': 'Landed',
  'paper.outcome': 'Outcome',
  'paper.wind': 'Wind, m/s',
  'paper.remarks': 'Remarks',
  'paper.from-paper': 'To be typed in later, marked “from paper”.',
} as const;
