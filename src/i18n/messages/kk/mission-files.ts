import type { missionFiles as en } from '../en/mission-files';

export const missionFiles: Record<keyof typeof en, string> = {
  'mission-file.launch': 'Ұшыру орны',
  'mission-file.transect': '{number}-галс',
  'mission-file.guide-title': 'Қалай жүктеу керек',
  'mission-file.lost-title': 'Бұл файлда жоқ нәрселер: пультте қойыңыз',
  'mission-file.name.qgc': 'QGroundControl жоспары (.plan)',
  'mission-file.name.waypoints': 'Mission Planner нүктелері (.waypoints)',
  'mission-file.name.wpml': 'DJI Pilot 2 (.kmz)',
  'mission-file.name.litchi': 'Litchi (.csv)',
  'mission-file.name.kml': 'Google Earth (.kml)',
  'mission-file.name.gpx': 'GPS қабылдағыш (.gpx)',
  'mission-file.name.geojson': 'QGIS (.geojson)',
  'mission-file.name.csv': 'Нүктелер кестесі (.csv)',
  'mission-file.step.qgc-open': 'QGroundControl-да жоспарлауды ашып, «Файл», «Ашу» арқылы файлды таңдаңыз.',
  'mission-file.step.check-home':
    'Жүктеу алдында «үй» нүктесі өзіңіз тұрған жерде екенін және биіктіктерді тексеріңіз.',
  'mission-file.step.qgc-upload': 'Аппаратқа жүктеп, барлық тармақ пен қоршау қабылданды дегенді күтіңіз.',
  'mission-file.step.mp-open': 'Mission Planner-де жоспар бетін ашып, файлды жүктеңіз.',
  'mission-file.step.mp-write': 'Нүктелерді аппаратқа жазып, қайта оқып, санын салыстырыңыз.',
  'mission-file.step.dji-copy': 'Файлды жад картасына немесе пульттің жадына көшіріңіз.',
  'mission-file.step.dji-import': 'Pilot 2-де ұшу тапсырмаларын ашып, файлды импорттаңыз.',
  'mission-file.step.dji-check':
    'Биіктікті, жылдамдықты, оралу биіктігін және соңғы әрекетті ұшу парағымен салыстырыңыз.',
  'mission-file.step.dji-photos': 'DJI Fly өздігінен түсірмейді: камерада аралық түсірілімді қосыңыз.',
  'mission-file.step.litchi-import': 'Файлды Litchi Mission Hub-қа импорттап, тіркелгіңізге сақтаңыз.',
  'mission-file.step.litchi-settings':
    'Қолмен қойыңыз: бағыт «Auto», соңғы әрекет, жол режимі «Straight lines», саяхат жылдамдығы.',
  'mission-file.step.map-open': 'Файлды карта бағдарламасында ашыңыз. Ол ұшуға емес, қарауға арналған.',
  'mission-file.step.table-open': 'Файлды кестеде ашыңыз. Ол ұшуға емес, тексеруге арналған.',
  'mission-file.lost.lost-link': 'Байланыс үзілгендегі әрекет',
  'mission-file.lost.return-height': 'Оралу биіктігі',
  'mission-file.lost.zone-margin': 'Ұшуға тыйым салынған аймақтан шегініс (қоршау оның шетімен өтеді)',
  'mission-file.lost.no-fly': 'Ұшуға тыйым салынған аймақтар: жол оларды айналып өтеді, аппарат оларды білмейді',
  'mission-file.lost.launch': 'Ұшыру орны: биіктік аппарат шын көтерілген жерден есептеледі',
  'mission-file.lost.heading-mode': 'Бағыт режимі, жол режимі және саяхат жылдамдығы',
  'mission-file.lost.finish': 'Ұшу соңындағы әрекет',
  'mission-file.lost.not-a-flight': 'Камера мен жылдамдық: бірде-бір пульт бұл файлмен ұшпайды',
  'mission-file.lost.safety': 'Қауіпсіздіктің барлық баптауы',
  'mission-file.name.qgc-survey': 'QGroundControl алаң түсірілімі, түзетуге болады (.plan)',
  'mission-file.step.qgc-do-not-edit':
    'Редакторда түсірілімге тисеңіз, QGroundControl өз галстарын сызады: олар жоспардағыдай болмайды.',
};
