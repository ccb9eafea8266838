import type { issueCoverage as en } from '../en/issue-coverage';

export const issueCoverage: Record<keyof typeof en, string> = {
  'issue.photo-above-horizon': 'Камера көкжиектен жоғары қараған: суретте жер бөлігі жоқ.',
  'issue.photo-too-flat': 'Камера тым жайпақ қараған, алыстағы жерден ештеңе көрінбейді. Сурет есепке алынбады.',
  'issue.photo-on-ground': 'Сурет жерде немесе жерден төмен түсірілген.',
  'issue.photo-without-height': 'Суретте жерден биіктігі жазылмаған. Биіктікті енгізіңіз.',
  'issue.photo-without-yaw': 'Суретте бағыт жазылмаған, көрші суреттерден де бағытты анықтау мүмкін емес.',
  'issue.photo-camera-unknown': '«{model}» камерасы белгісіз. Аппаратты таңдаңыз.',
  'issue.photo-camera-by-equivalent':
    '«{model}» камерасының матрица өлшемі белгісіз; ол 35 мм баламасы бойынша шамамен 3 % дәлдікпен есептелді.',
  'issue.photo-pitch-assumed':
    '{count, plural, one {# суретте} other {# суретте}} камераның еңісі жазылмаған; тік төмен қарады деп алынды.',
  'issue.photos-none': 'Қалтада сурет жоқ.',
  'issue.log-without-height': 'Ұшу журналында биіктік жоқ, сондықтан жолақтың ені белгісіз. Биіктікті енгізіңіз.',
  'issue.log-saw-nothing': 'Ұшу журналында жер көрінген бірде-бір нүкте жоқ.',
  'issue.log-camera-flat':
    'Камера тым жайпақ немесе көкжиектен жоғары қараған: журнал бойынша жердегі жолақты анықтау мүмкін емес.',
  'issue.camera-clock-offset':
    'Камера сағаты UTC-ден {minutes, number} мин ауытқиды: ұшу журналы бойынша {count, plural, one {# сурет} other {# сурет}} орналастырылды.',
  'issue.camera-clock-unknown':
    'Камера сағатын қанша түзетсе де, суреттер ұшу журналына сәйкес келмейді. Олар орналастырылмады.',
  'issue.coverage-aircraft-assumed': 'Аппарат көрсетілмеген: {aircraft} камерасы алынды.',
  'issue.plan-without-transects': 'Файлда жолақ ені бар галс жоқ.',
  'issue.look-no-content': '{name}: бұл құрылғыда суреттер тізімі жоқ. Ұшу келген пакетті қабылдаңыз.',
  'issue.card-not-read': 'Карта немесе қалта оқылмады. Оны қайта салып, қайта таңдаңыз: ештеңе жоғалған жоқ.',
  'issue.look-lens-unknown': 'Суреттің камерасы белгісіз, сондықтан оның нүктесін жерге түсіру мүмкін емес.',
};
