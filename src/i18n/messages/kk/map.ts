import type { map as en } from '../en/map';

export const map: Record<keyof typeof en, string> = {
  'map.name': 'Карта',
  'map.position': 'Осы құрылғының орны',
  'map.scale-km': '{length, number} км',
  'map.scale-m': '{length, number} м',
  'map.handle-vertex': '{count} төбенің {number}-төбесі: сүйреңіз немесе бағыттауыш пернелермен жылжытыңыз',
  'map.handle-first': '{count} төбенің {number}-төбесі: контурды тұйықтайды',
  'map.handle-middle': '{number}-төбеден кейінгі жаңа төбе',
  'map.handle-move': 'Контурды тұтас жылжыту',
  'map.layer-settlements': 'Елді мекендер',
  'map.layer-graticule': 'Градустық тор',
  'map.layer-districts': 'Аудандар',
  'map.layer-coverage': 'Жоспарланған қамту',
  'map.layer-areas': 'Учаскелер',
  'map.layer-noFlyZones': 'Ұшуға тыйым салынған аймақтар',
  'map.layer-plans': 'Жоспар галстары',
  'map.layer-tracks': 'Тректер',
  'map.layer-photoPoints': 'Түсірілім нүктелері',
  'map.layer-sorties': 'Ұшулар',
  'map.layer-launchSites': 'Ұшыру орындары',
  'map.layer-sightings': 'Табылғандар',
};
