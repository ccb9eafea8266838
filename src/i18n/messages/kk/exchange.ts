import type { exchange as en } from '../en/exchange';

export const exchange: Record<keyof typeof en, string> = {
  'edit.conflict-settled': 'Қайшылық шешілді',
  'edit.person-saved': '{name} есімі сақталды',
  'edit.person-deleted': '{name} есімі жойылды',
  'edit.team-saved': '{name} тобы сақталды',
  'edit.team-deleted': '{name} тобы жойылды',
  'issue.exchange-no-package': 'Бұл Dala пакеті емес немесе оның басы жоқ.',
  'issue.exchange-locked': 'Пакет бұл құпия тіркеспен немесе бұл құрылғыда ашылмайды.',
  'issue.exchange-manifest': 'Тізімдеме бүлінген немесе оның қолтаңбасы дұрыс емес: бұл томнан ештеңе алынбады.',
  'issue.exchange-damaged':
    '{kind, select, photo {Фотосурет} segment {Жазбалар блогы} other {Қабылдау не кері қайтару туралы жазба}} бүлінген, сондықтан алынбады; қалғаны алынды.',
  'issue.exchange-cut-off':
    'Файл үзіліп қалған: {count, plural, =0 {соңы жоқ} other {# салым жетіспейді}}. Оны қайта көшіріңіз.',
  'issue.exchange-differs':
    '{kind, select, photo {Фотосурет} segment {Жазбалар блогы} other {Қабылдау не кері қайтару туралы жазба}} тізімдемеге сәйкес келмейді, сондықтан алынбады.',
  'issue.exchange-repeated':
    '{kind, select, photo {Фотосурет} segment {Жазбалар блогы} other {Қабылдау не кері қайтару туралы жазба}} пакетте екі рет кездеседі, бір рет алынды.',
  'issue.exchange-order':
    '{device} құрылғысының № {from} жазбасынан басталатын жазбалары пакетте ретімен орналаспаған, сондықтан алынбады.',
  'issue.exchange-volume-missing': '{volumes} томның № {volume} томы жоқ; қалғандарындағыны алуға болады.',
  'issue.exchange-other-operation': 'Пакет басқа операцияға тиесілі.',
  'issue.exchange-other-founder':
    'Пакет осы операцияныкі деп аталған, бірақ оның негізін басқа құрылғы қалаған. Ештеңе алынбады.',
  'issue.exchange-sender-unknown':
    'Пакетті жіберген құрылғы ({name}) қабылданбаған. Ондағы әр жазба бөлек тексеріледі.',
  'issue.exchange-sender-revoked':
    'Пакетті жіберген құрылғы ({name}) кері қайтарылған. Ондағы әр жазба бөлек тексеріледі.',
  'issue.exchange-card': 'Бұл құрылғының карточкасы емес немесе ол толық оқылмады.',
  'issue.device-not-heir':
    'Бұл қабылдайтын құрылғының қалпына келтіру кілті емес немесе браузер тым ескі. Оны басылған қағазбен топ-топ бойынша салыстырыңыз.',
  'issue.exchange-no-code': 'Бұл суреттен құрылғы коды табылмады.',
  'issue.exchange-camera-refused':
    'Мұнда камераға рұқсат жоқ. Браузерде рұқсат беріңіз, кодтың суретін таңдаңыз немесе астындағы мәтінді қойыңыз.',
  'issue.exchange-camera-missing': 'Камера табылмады. Кодтың суретін таңдаңыз немесе астындағы мәтінді қойыңыз.',
};
