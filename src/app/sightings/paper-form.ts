import type { Language } from '../../i18n/language';
import type { MessageKey } from '../../i18n/message';
import type { Translate } from '../../i18n/translator';

import { confidences, sightingKinds, sightingSources } from '../../survey/sighting';
import { sightingFields, type SightingFieldKey } from '../../survey/sighting-form';

/** Lines at the head of the sighting form, and columns of the log page, as keys of the catalogue. */
const headLines: readonly MessageKey[] = [
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
  'flying.battery-off',
  'flying.battery-on',
  'paper.took-off',
  'paper.landed',
  'paper.outcome',
  'flying.wind',
  'flying.gusts',
  'flying.temperature',
  'paper.incident',
  'paper.remarks',
];
const logRows = 12;

/** A language with its words. */
export interface FormWords {
  readonly language: Language;
  readonly t: Translate;
}

/**
 * Blank forms to print and type in later, in each language: one sighting, and a log page of a day. A page of HTML that needs
 * nothing else.
 */
export function paperForm(words: readonly FormWords[], { isTraining }: { readonly isTraining: boolean }): string {
  const sections = words.map((one) => formIn(one, isTraining ? `${one.t('sheet.training')} · ` : ''));
  return `<!doctype html>
<html lang="${words[0]?.language ?? 'en'}"><head><meta charset="utf-8"><title>Dala</title><style>${style}</style></head><body>
${sections.join('')}</body></html>
`;
}

function formIn({ language, t }: FormWords, mark: string): string {
  const title = (key: MessageKey) => `<h1>${escaped(mark + t(key))}</h1>`;
  const kinds = sightingKinds.map((kind) => `<li>☐ ${escaped(t(`sighting-kind.${kind}`))}</li>`).join('');
  const fields = headLines.map((key) => `<div class="field"><span>${escaped(t(key))}</span></div>`).join('');
  const head = logColumns.map((key) => `<th>${escaped(t(key))}</th>`).join('');
  const row = `<tr>${logColumns.map(() => '<td></td>').join('')}</tr>`;
  const crew = (['paper.date', 'paper.team', 'paper.aircraft'] as const)
    .map((key) => `<span>${escaped(t(key))}</span>`)
    .join('');
  return `<section lang="${language}">${title('paper.sighting-title')}${fields}<ul>${kinds}</ul>
<div class="details">${detailLines(t)}</div>
<div class="note"><span>${escaped(t('sightings.note'))}</span></div><p>${escaped(t('paper.from-paper'))}</p></section>
<section lang="${language}" class="log">${title('paper.log-title')}<div class="crew">${crew}</div>
<table><thead><tr>${head}</tr></thead><tbody>${row.repeat(logRows)}</tbody></table><p>${escaped(t('paper.from-paper'))}</p></section>
`;
}

/** What the short forms ask for, each once, then how sure it is and from whom: choices to tick, figures and words to write. */
function detailLines(t: Translate): string {
  const keys = Object.keys(sightingFields).filter((key): key is SightingFieldKey => key in sightingFields);
  const lines = [
    ...keys.map((key) => ({ name: t(`sighting-field.${key}`), rest: answers(sightingFields[key], t) })),
    { name: t('sighting-details.confidence'), rest: ticks(confidences.map((one) => t(`confidence.${one}`))) },
    { name: t('sighting-details.source'), rest: ticks(sightingSources.map((one) => t(`sighting-source.${one}`))) },
  ];
  return lines.map(({ name, rest }) => `<p><b>${escaped(name)}</b> ${escaped(rest)}</p>`).join('');
}

function answers(field: (typeof sightingFields)[SightingFieldKey], t: Translate): string {
  switch (field.type) {
    case 'choice':
      return ticks(field.choices.map((choice) => t(`sighting-choice.${choice}`)));
    case 'count':
      return `${blank} ${ticks([t('sighting-details.counted'), t('sighting-details.estimated')])}`;
    case 'number':
      return `${blank} ${t(`unit.${field.unit}`)}`;
    case 'text':
      return blank;
    case 'flag':
      return '☐';
  }
}

/** Room for a figure or a word. */
const blank = '____________';

function ticks(choices: readonly string[]): string {
  return choices.map((choice) => `☐ ${choice}`.replaceAll(' ', '\u00a0')).join('  ');
}

const style = `
@page { size: A4; margin: 14mm }
@page log { size: A4 landscape; margin: 12mm }
body { font: 12pt/1.3 sans-serif; margin: 0 }
section { break-after: page }
h1 { font-size: 16pt; margin: 0 0 2mm }
.log { page: log }
.crew { display: flex; gap: 8mm; margin-bottom: 4mm }
.crew span { flex: 1; height: 9mm; border-bottom: 0.3mm solid #000 }
.field { display: flex; align-items: end; height: 9mm; border-bottom: 0.3mm solid #000 }
ul { columns: 2; list-style: none; padding: 0; font-size: 12pt; line-height: 1.6; margin: 4mm 0 }
.details { columns: 2; column-gap: 8mm; font-size: 10.5pt; margin-bottom: 4mm }
.details p { margin: 0 0 2.5mm; break-inside: avoid }
.note { height: 42mm; padding: 2mm; border: 0.3mm solid #000 }
table { width: 100%; border-collapse: collapse }
th, td { border: 0.3mm solid #000; padding: 1mm; font-size: 9pt }
td { height: 9.5mm }
`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
