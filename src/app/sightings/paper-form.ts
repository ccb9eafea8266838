import type { Language } from '../../i18n/language';
import type { MessageKey } from '../../i18n/message';
import type { Translate } from '../../i18n/translator';
import { sightingKinds } from '../../survey/sighting';

/** Fields of the sighting form, and columns of the log page, as keys of the catalogue. */
const sightingFields: readonly MessageKey[] = [
  'paper.number',
  'paper.date-time',
  'paper.team',
  'paper.coordinates',
  'paper.accuracy',
  'paper.sortie',
  'paper.photos',
];
const logColumns: readonly MessageKey[] = [
  'paper.sortie',
  'paper.battery',
  'paper.took-off',
  'paper.landed',
  'paper.outcome',
  'paper.wind',
  'paper.remarks',
];
const logRows = 14;

/** Blank forms to print and type in later: one sighting, and a log page of a day. A page of HTML that needs nothing else. */
export function paperForm(language: Language, t: Translate): string {
  const kinds = sightingKinds.map((kind) => `<li>☐ ${escaped(t(`sighting-kind.${kind}`))}</li>`).join('');
  const fields = sightingFields.map((key) => `<div class="field"><span>${escaped(t(key))}</span></div>`).join('');
  const head = logColumns.map((key) => `<th>${escaped(t(key))}</th>`).join('');
  const row = `<tr>${logColumns.map(() => '<td></td>').join('')}</tr>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>Dala</title><style>${style}</style></head><body>
<section><h1>${escaped(t('paper.sighting-title'))}</h1>${fields}<ul>${kinds}</ul>
<div class="note"><span>${escaped(t('sightings.note'))}</span></div><p>${escaped(t('paper.from-paper'))}</p></section>
<section><h1>${escaped(t('paper.log-title'))}</h1><table><thead><tr>${head}</tr></thead><tbody>${row.repeat(logRows)}</tbody></table></section>
</body></html>
`;
}

const style = `
@page { size: A4; margin: 14mm }
body { font: 12pt/1.3 sans-serif; margin: 0 }
section { break-after: page }
h1 { font-size: 16pt }
.field { display: flex; align-items: end; height: 12mm; border-bottom: 0.3mm solid #000 }
ul { columns: 2; list-style: none; padding: 0; font-size: 13pt; line-height: 2 }
.note { height: 60mm; padding: 2mm; border: 0.3mm solid #000 }
table { width: 100%; border-collapse: collapse }
th, td { border: 0.3mm solid #000; padding: 1mm; font-size: 10pt }
td { height: 11mm }
`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
