/** Cards and folders with photos on their way in. */
export const cards = {
  'cards.in': 'Cards in',
  'cards.choose': 'Choose card or folder',
  'cards.expected': 'Expected {expected, number}, found {found, number}',
  'cards.missing': '{count, plural, one {# place has} other {# places have}} no photo; ringed on the map',
  'cards.complete': 'No photo is missing',
  'cards.volume': 'Where the copies lie',
  'cards.volume-note': 'A label that people read, such as a number on the card or the name of a disk',
  'cards.keep-and-look': 'Keep, and look through',
  'cards.gone': 'The card or folder went away. {done, number} of {files, number} files were read and stay.',
  'cards.go-on': 'The card is back: read on',
  'cards.read': '{count, plural, one {# photo} other {# photos}} read',
} as const;
