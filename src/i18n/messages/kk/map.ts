export const map = {
  'map.name': 'Карта',
  'map.position': 'Осы құрылғының орны',
  'map.scale-km': '{length, number} км',
  'map.scale-m': '{length, number} м',
  'map.handle-vertex': '{count} төбенің {number}-төбесі: сүйреңіз немесе бағыттауыш пернелермен жылжытыңыз',
  'map.handle-first': '{count} төбенің {number}-төбесі: контурды тұйықтайды',
  'map.handle-middle': '{number}-төбеден кейінгі жаңа төбе',
  'map.handle-move': 'Контурды тұтас жылжыту',
} as const;
