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
};
