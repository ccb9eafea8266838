import type { issueTerrain as en } from '../en/issue-terrain';

export const issueTerrain: Record<keyof typeof en, string> = {
  'issue.terrain-not-heights':
    'Кескінде {bits, number} биттік {bands, plural, one {# арна} other {# арна}} бар. Биіктіктер — 16 биттен басталатын бір арна: бұл фотожоспар болуы мүмкін.',
  'issue.terrain-too-large':
    'Биіктік файлында {columns, number} × {rows, number} мән бар; ең көбі {limit, number} оқылады. Керек бөлігін қиып алыңыз.',
  'issue.terrain-compression-unknown':
    'Биіктік файлы {compression} әдісімен қысылған, ол оқылмайды. Файлды Deflate, LZW әдісімен немесе қыспай сақтаңыз.',
  'issue.terrain-not-placed':
    'Биіктік файлы жердің қай жерінде жатқанын айтпайды немесе торы бұрылған. Солтүстікке бағытталған GeoTIFF етіп сақтаңыз.',
  'issue.terrain-hgt-name':
    '«{name}» атауы биіктіктердің қайда жатқанын айтпайды. SRTM файлы оңтүстік-батыс бұрышымен аталады: N43E071.hgt.',
  'issue.terrain-none-in-file': 'Файлда жер биіктіктері жоқ: бір арналы GeoTIFF немесе .hgt файлы керек.',
  'issue.plan-terrain-none':
    'Мұнда жер биіктіктері белгісіз: ұшулар старт орнынан {heightM, number, integer} м биіктікте жүреді. Жер көтерілген жерде олар төменірек ұшады. Биіктік файлын жүктеңіз.',
  'issue.plan-terrain-launch-unknown':
    '{count, plural, one {# ұшу} other {# ұшу}} жер биіктігі белгісіз жерден басталады және старт орнынан бір биіктікте жүреді.',
  'issue.plan-terrain-incomplete':
    'Жолдардың {km, number, ::.#} км астында жер биіктігі белгісіз. Ол жерде жақын маңдағы ең биік белгілі мән алынды.',
  'issue.plan-terrain-steep':
    'Беткей аппараттың көтерілу не төмендеу мүмкіндігінен тік: ол жерден {askedM, number, integer} м орнына {heightM, number, integer} м дейін биік ұшады. Баяу немесе беткей бойымен ұшыңыз.',
  'issue.plan-overlap-low':
    '{ha, number, ::.0} га жерде галстардың арасындағы жер тік көтерілетіндіктен, суреттер берілген {askedPct, number, integer} %-дан аз қабаттасады: ең азы {leastPct, number, integer} %. 0 %-дан кем болса, ол жерде түсірілмеген жолақтар қалады. Көлденең қабаттасуды арттырыңыз, биігірек не беткей бойымен ұшыңыз.',
  'issue.plan-terrain-clearance':
    '{sortie} ұшуы жерден {clearM, number, integer} м биіктікте өтеді; {leastM, number, integer} м берілген.',
};
