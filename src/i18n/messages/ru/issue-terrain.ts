import type { issueTerrain as en } from '../en/issue-terrain';

export const issueTerrain: Record<keyof typeof en, string> = {
  'issue.terrain-not-heights':
    'В изображении {bands, plural, one {# канал} few {# канала} many {# каналов} other {# канала}} по {bits, number} бит. Высоты — это один канал от 16 бит: возможно, это фотоплан.',
  'issue.terrain-too-large':
    'В файле высот {columns, number} × {rows, number} отсчётов; читается не более {limit, number}. Вырежьте нужную часть.',
  'issue.terrain-compression-unknown':
    'Файл высот сжат методом {compression}, который не читается. Сохраните его с Deflate, LZW или без сжатия.',
  'issue.terrain-not-placed':
    'Файл высот не говорит, где он лежит на местности, или его сетка повёрнута. Сохраните его как GeoTIFF, ориентированный на север.',
  'issue.terrain-hgt-name':
    'Имя «{name}» не говорит, где лежат высоты. Файл SRTM называется по юго-западному углу: N43E071.hgt.',
  'issue.terrain-none-in-file': 'В файле нет высот местности: нужен GeoTIFF с одним каналом или файл .hgt.',
  'issue.plan-terrain-none':
    'Высоты местности здесь не известны: вылеты держат {heightM, number, integer} м над местом старта. Где местность поднимается, они идут ниже над ней. Загрузите файл высот.',
  'issue.plan-terrain-launch-unknown':
    '{count, plural, one {# вылет начинается} few {# вылета начинаются} many {# вылетов начинаются} other {# вылета начинаются}} там, где высота местности не известна, и {count, plural, one {держит} few {держат} many {держат} other {держат}} одну высоту над местом старта.',
  'issue.plan-terrain-incomplete':
    'Под {km, number, ::.#} км путей высоты местности не известны. Там взята самая высокая из ближайших известных.',
  'issue.plan-terrain-steep':
    'Склоны круче, чем аппарат набирает или теряет высоту: он идёт до {heightM, number, integer} м над землёй вместо {askedM, number, integer} м. Летите медленнее или вдоль склона.',
  'issue.plan-overlap-low':
    'На {ha, number, ::.0} га местность между галсами поднимается так круто, что снимки перекрываются меньше заданных {askedPct, number, integer} %: местами {leastPct, number, integer} %. Если меньше 0 %, там останутся неснятые полосы. Увеличьте поперечное перекрытие, летите выше или вдоль склона.',
  'issue.plan-terrain-clearance':
    'Вылет {sortie} проходит в {clearM, number, integer} м над землёй; задано {leastM, number, integer} м.',
};
