/** What can be wrong with map files, online tiles and terrain. */
export const issueMaps = {
  'issue.map-file-unknown': 'This is no map file that Dala reads: PMTiles, MBTiles, GeoTIFF or .hgt.',
  'issue.map-tiles-unknown': 'The tiles in this file are of a kind that Dala does not read.',
  'issue.map-tiles-no-index':
    'This MBTiles file has no index over its tiles, so finding one would take minutes. Write it anew, for instance with GDAL.',
  'issue.map-picture-unknown': 'This GeoTIFF is no picture of 8 bits a colour.',
  'issue.map-not-placed': 'This picture does not say where it lies, or lies turned.',
  'issue.map-work-going': 'Wait until the work on the other map is done, or stop it.',
  'issue.map-no-room':
    'There is no room left for {name}. What is copied stays: free some space and add the file again.',
  'issue.map-not-stored': '{name} could not be stored.',
  'issue.map-not-whole': 'The copy of {name} was cut off. Add the same file again: it goes on where it was.',
  'issue.tiles-template-wrong': "The address of the tiles must begin with https:// and hold '{z}', '{x}' and '{y}'.",
  'issue.tiles-bulk-forbidden': 'The owner of this server forbids downloading areas.',
  'issue.tiles-too-many': '{tiles, number} tiles are more than {limit, number}. Choose a smaller area or a lower zoom.',
  'issue.tiles-refused': '{server} refuses to give the tiles of {name}.',
  'issue.tiles-unreachable': '{server} cannot be reached, or does not let web apps in. {name} can go on later.',
  'issue.tiles-wrong': '{server} sends something that is no map. {name} can go on later.',
  'issue.tiles-failed': '{name}: {failed, plural, one {# tile is} other {# tiles are}} missing. Try them again later.',
  'issue.reference-too-large':
    '{name} has too many places for a reference layer: {megabytes, number} MB instead of {limit, number}.',
  'issue.reference-empty': 'There is nothing in {name} that can be drawn.',
} as const;
