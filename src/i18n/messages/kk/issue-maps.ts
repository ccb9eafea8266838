import type { issueMaps as en } from '../en/issue-maps';

export const issueMaps: Record<keyof typeof en, string> = {
  'issue.map-file-unknown': 'Бұл Dala оқитын карта файлы емес: PMTiles, MBTiles, GeoTIFF немесе .hgt.',
  'issue.map-tiles-unknown': 'Бұл файлдағы плиткалардың түрін Dala оқымайды.',
  'issue.map-tiles-no-index':
    'Бұл MBTiles файлында плиткалар индексі жоқ: біреуін іздеуге минуттар кетер еді. Файлды қайта жазыңыз, мысалы GDAL арқылы.',
  'issue.map-picture-unknown': 'Бұл GeoTIFF — түсі 8 биттік сурет емес.',
  'issue.map-not-placed': 'Сурет қай жерде жатқанын айтпайды немесе бұрылып жатыр.',
  'issue.map-work-going': 'Басқа картамен жұмыс біткенше күтіңіз немесе оны тоқтатыңыз.',
  'issue.map-no-room': '{name} үшін орын жетпейді. Көшірілгені қалады: орын босатып, файлды қайта қосыңыз.',
  'issue.map-not-stored': '{name} сақталмады.',
  'issue.map-not-whole': '{name} көшіруі үзілді. Сол файлды қайта қосыңыз: жалғаса береді.',
  'issue.tiles-template-wrong': "Плиткалар мекенжайы https:// деп басталып, '{z}', '{x}' және '{y}' қамтуы керек.",
  'issue.tiles-bulk-forbidden': 'Бұл сервердің иесі аумақты жүктеуге тыйым салады.',
  'issue.tiles-too-many': '{tiles, number} плитка {limit, number} шегінен көп. Аумақты немесе масштабты кішірейтіңіз.',
  'issue.tiles-refused': '{server} {name} плиткаларын беруден бас тартты.',
  'issue.tiles-unreachable': '{server} қолжетімсіз немесе веб-қолданбаларды кіргізбейді. {name} кейін жалғаса алады.',
  'issue.tiles-wrong': '{server} карта емес нәрсе жібереді. {name} кейін жалғаса алады.',
  'issue.tiles-failed': '{name}: {failed} плитка жетіспейді. Кейін қайталаңыз.',
  'issue.reference-too-large': '{name} анықтамалық қабатқа тым үлкен: {limit, number} орнына {megabytes, number} МБ.',
  'issue.reference-empty': '{name} ішінде салатын ештеңе жоқ.',
};
