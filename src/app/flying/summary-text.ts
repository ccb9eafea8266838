import type { Quantities } from '../../i18n/quantities';
import type { Translate } from '../../i18n/translator';
import type { DayFigures } from '../../survey/daily-summary';
import { sightingKinds } from '../../survey/sighting';

/** A line of a summary: what it is, and its figure in words. */
export interface SummaryLine {
  readonly name: string;
  readonly value: string;
}

/** A day's figures line by line, in the language of the words; figures that are not known have no line. */
export function summaryLines(summary: DayFigures, { t, q }: SummaryWords): readonly SummaryLine[] {
  const line = (name: string, value: string | undefined) => (value === undefined ? [] : { name, value });
  const hectares = (ha: number | undefined) => (ha === undefined ? undefined : q.hectares(ha * 10_000));
  const finds = sightingKinds.flatMap((kind) => {
    const count = summary.finds[kind];
    return count === undefined ? [] : `${t(`sighting-kind.${kind}`)}: ${q.number(count)}`;
  });
  const incidents = summary.incidents.map(({ sortieCode, what }) => `${sortieCode}: ${what}`);
  return [
    line(t('day.sorties'), q.number(summary.sorties)),
    line(t('day.aborted'), q.number(summary.aborted)),
    line(t('day.hours'), q.duration(summary.flownS)),
    line(t('day.flown'), hectares(summary.flownHa)),
    line(t('day.photographed'), hectares(summary.photographedHa)),
    line(t('day.looked'), hectares(summary.lookedHa)),
    line(t('day.finds'), finds.length === 0 ? q.number(0) : finds.join(', ')),
    line(t('day.destroyed'), hectares(summary.destroyedHa)),
    line(t('day.mass'), summary.destroyedT === undefined ? undefined : q.number(summary.destroyedT, 2)),
    line(t('day.incidents'), incidents.length === 0 ? t('day.no-incidents') : incidents.join('; ')),
    line(t('day.left'), q.number(summary.sortiesLeft)),
  ].flat();
}

/** The words and figures of a language. */
export interface SummaryWords {
  readonly t: Translate;
  readonly q: Quantities;
}
