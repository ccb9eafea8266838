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
};
