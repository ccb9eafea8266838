export const map = {
  'map.name': 'Карта',
  'map.position': 'Местоположение этого устройства',
  'map.scale-km': '{length, number} км',
  'map.scale-m': '{length, number} м',
  'map.handle-vertex': 'Вершина {number} из {count}: перетащите или двигайте стрелками',
  'map.handle-first': 'Вершина {number} из {count}: замыкает контур',
  'map.handle-middle': 'Новая вершина после вершины {number}',
  'map.handle-move': 'Переместить контур целиком',
} as const;
