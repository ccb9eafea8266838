import type { map as en } from '../en/map';

export const map: Record<keyof typeof en, string> = {
  'map.name': 'Карта',
  'map.position': 'Местоположение этого устройства',
  'map.scale-km': '{length, number} км',
  'map.scale-m': '{length, number} м',
  'map.handle-vertex': 'Вершина {number} из {count}: перетащите или двигайте стрелками',
  'map.handle-first': 'Вершина {number} из {count}: замыкает контур',
  'map.handle-middle': 'Новая вершина после вершины {number}',
  'map.handle-move': 'Переместить контур целиком',
  'map.layer-settlements': 'Населённые пункты',
  'map.layer-graticule': 'Градусная сетка',
  'map.layer-districts': 'Районы',
  'map.layer-coverage': 'Плановое покрытие',
  'map.layer-areas': 'Участки',
  'map.layer-noFlyZones': 'Бесполётные зоны',
  'map.layer-plans': 'Галсы планов',
  'map.layer-tracks': 'Треки',
  'map.layer-photoPoints': 'Точки съёмки',
  'map.layer-sorties': 'Вылеты',
  'map.layer-launchSites': 'Места взлёта',
  'map.layer-sightings': 'Находки',
};
