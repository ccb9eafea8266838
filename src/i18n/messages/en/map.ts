/** Words of the map's own elements. */
export const map = {
  'map.name': 'Map',
  'map.position': 'Where this device is',
  'map.scale-km': '{length, number} km',
  'map.scale-m': '{length, number} m',
  'map.handle-vertex': 'Vertex {number} of {count}: drag, or move with the arrow keys',
  'map.handle-first': 'Vertex {number} of {count}: closes the outline',
  'map.handle-middle': 'New vertex after vertex {number}',
  'map.handle-move': 'Move the whole outline',
} as const;
