import type { Language } from '../../i18n/language';
import type { Quantities } from '../../i18n/quantities';
import type { Translate } from '../../i18n/translator';
import { figures } from '../../review/figure';
import type { Ledger, LedgerPlace, LedgerSource } from '../../review/ledger';
import { type FigureSums, recordsBehind, sumsByPlace, sumsWhere } from '../../review/ledger-sums';
import type { Operation } from '../../survey/operation';
import { districtNames } from '../areas/district-names';
import type { Season } from '../coverage/laid-season';
import { atOnce } from '../in-slices';
import type { Records } from '../records';
import { areaAges } from './area-ages';
import { isoDay, noonOf } from './day-number';
import { figureGroupNames, figuresIn, inUnit, type ShownFigure, unitWords, valueOf, valueText } from './figure-words';
import { groundSources } from './ground-sources';
import { missingFrom } from './missing-from';
import { ledgerKeeper } from './review-ledger';
import type { AreaAge } from './reviewed';
import { type SeasonCurve, seasonCurve } from './season-curve';

/** What a report is about. Days as `coverageDay` counts, both included. */
export interface ReportChoice {
  readonly from: number;
  readonly to: number;
  /** KATO code; absent: the whole operation. */
  readonly kato?: string;
}

/** What a report is made from. */
export interface ReportSource {
  readonly operation: Operation;
  readonly records: Records;
  readonly season: Season;
  readonly madeAt: Date;
}

/** The words of the report's language, whatever the screen's. */
export interface ReportWords {
  readonly language: Language;
  readonly t: Translate;
  readonly q: Quantities;
}

/** One figure of a report, in words and as a number in its unit, with the records that it comes from. */
export interface ReportFigure {
  readonly group: (typeof figureGroupNames)[number];
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly share?: string;
  readonly sources: readonly LedgerSource[];
}

/** A table of a report: the first column is text, the others are figures. */
export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A report in one language, ready to be shown or written. */
export interface Report {
  readonly words: ReportWords;
  readonly title: string;
  /** Operation, district, period, when it was made, and whether it is training or made up. */
  readonly facts: readonly string[];
  readonly figures: readonly ReportFigure[];
  readonly places: ReportTable;
  readonly days: ReportTable;
  readonly method: readonly string[];
  readonly assumptions: readonly string[];
  readonly missing: readonly string[];
  readonly curve: SeasonCurve;
  /** Areas of the report with their ages at its last day. */
  readonly areaIds: readonly string[];
  readonly ages: ReadonlyMap<string, AreaAge>;
}

/** A report at once. */
export function makeReport(source: ReportSource, choice: ReportChoice, words: ReportWords): Report {
  return atOnce(writeReport(source, choice, words));
}

/**
 * Adds the records up for a period and a district, in steps between which a screen can breathe. Ground is that seen in the period; where
 * things stand, as of its last day.
 */
export function* writeReport(source: ReportSource, choice: ReportChoice, words: ReportWords): Generator<void, Report> {
  const { operation, records, season, madeAt } = source;
  const { t, q } = words;
  const { from, to, kato } = choice;
  const isIn = (place: LedgerPlace) => kato === undefined || place.kato === kato;
  const ledger = yield* ledgerKeeper().write({ records, season, from });
  const byPlace = sumsByPlace(ledger, { from, to });
  const sums = sumsWhere(ledger, byPlace, isIn);
  const district = kato === undefined ? t('report.whole') : (districtNames(kato, records)?.[words.language] ?? kato);
  const nature = operation.nature === 'real' ? [] : [t(`report.${operation.nature}`)];
  const period = t('report.period', { from: q.date(noonOf(from)), to: q.date(noonOf(to)) });
  const curve = { firstDay: from, lastDay: to, today: to, isIn };
  const flightsBehind = groundSources({ records, season }, { from, to });
  const told: ReportFigure[] = [];
  for (const group of figureGroupNames) {
    for (const figure of figuresIn(group)) {
      const behind = recordsBehind(ledger, figure.figures, { from, to, isIn });
      const sources = [...behind, ...flightsBehind(figure.figures[0], behind)];
      told.push({ group, ...toFigure(figure, sums, words), sources });
      yield;
    }
  }
  return {
    words,
    title: t('report.title'),
    facts: [...nature, operation.name, district, period, t('report.made', { at: q.dateTime(madeAt) })],
    figures: told,
    places: placeTable({ ledger, byPlace, records }, choice, words),
    days: dayTable(ledger, { ...choice, isIn }, words),
    method: [t('report.method-sum'), t('report.method-ground'), t('coverage.note')],
    assumptions: [t('report.assume-corrections'), t('report.assume-waiting'), t('report.assume-device')],
    missing: missingFrom({ records, season }, { ledger, from, to, isIn }, t),
    curve: seasonCurve(ledger, curve),
    areaIds: ledger.places.filter(isIn).flatMap(({ areaId }) => areaId ?? []),
    ages: areaAges(ledger, to),
  };
}

function toFigure(
  figure: ShownFigure,
  sums: FigureSums,
  { t, q }: ReportWords,
): Omit<ReportFigure, 'group' | 'sources'> {
  const value = valueOf(figure, sums);
  const areaM2 = sums('area');
  return {
    name: figure.name(t),
    value: inUnit(figure, sums),
    unit: t(unitWords[figure.unit]),
    text: valueText(figure, value, q),
    ...(figure.shareOfArea && areaM2 > 0 && { share: q.percent((100 * value) / areaM2, 1) }),
  };
}

/** Figures that tables of places have. */
const placeFigures = figureGroupNames
  .flatMap(figuresIn)
  .filter(({ figures: [first] }) =>
    ['area', 'flown', 'looked', 'sorties', 'kind-wild-stand', 'destroyed-m2', 'destroyed-kg', 'waiting-m2'].includes(
      first,
    ),
  )
  .filter(
    ({ figures }, _, all) =>
      figures.length > 1 || !all.some((one) => one.figures.length > 1 && one.figures[0] === figures[0]),
  );

/** Rows by district; of one district, by area. */
function placeTable(
  { ledger, byPlace, records }: { ledger: Ledger; byPlace: Float64Array; records: Records },
  { kato }: ReportChoice,
  { t, language }: ReportWords,
): ReportTable {
  const codes = [...new Set(ledger.places.map((place) => place.kato))];
  const rows =
    kato === undefined
      ? codes.map((code) => ({
          name: districtNames(code, records)?.[language] ?? code ?? t('areas.no-district'),
          sums: sumsWhere(ledger, byPlace, (place) => place.kato === code),
        }))
      : ledger.places
          .filter((place) => place.kato === kato && place.areaId !== undefined)
          .map(({ areaId = '' }) => ({
            name: [records.area.get(areaId)?.code, records.area.get(areaId)?.name].filter(Boolean).join(' '),
            sums: sumsWhere(ledger, byPlace, (place) => place.areaId === areaId),
          }));
  return {
    head: [
      t(kato === undefined ? 'review.district' : 'review.area-column'),
      ...placeFigures.map((figure) => `${figure.name(t)}, ${t(unitWords[figure.unit])}`),
    ],
    rows: rows
      .toSorted((one, other) => one.name.localeCompare(other.name, language))
      .map(({ name, sums }) => [name, ...placeFigures.map((figure) => inUnit(figure, sums))]),
  };
}

const dayFigures = figureGroupNames
  .flatMap(figuresIn)
  .filter(({ figures: [first] }) => ['sorties', 'aborted', 'flight-s', 'destroyed-m2'].includes(first));

/** Days of the period on which anything was flown or destroyed. */
function dayTable(
  ledger: Ledger,
  { from, to, isIn }: ReportChoice & { readonly isIn: (place: LedgerPlace) => boolean },
  { t }: ReportWords,
): ReportTable {
  const days = new Set<number>();
  const wanted = new Set(dayFigures.flatMap(({ figures }) => figures));
  const byDay = new Map<number, Map<string, number>>();
  for (const { figure, day, value } of linesOf(ledger, isIn)) {
    if (day < from || day > to || !wanted.has(figure)) continue;
    days.add(day);
    const row = byDay.get(day) ?? new Map<string, number>();
    row.set(figure, (row.get(figure) ?? 0) + value);
    byDay.set(day, row);
  }
  return {
    head: [t('paper.date'), ...dayFigures.map((figure) => `${figure.name(t)}, ${t(unitWords[figure.unit])}`)],
    rows: [...days]
      .toSorted((a, b) => a - b)
      .map((day) => [
        isoDay(day),
        ...dayFigures.map((figure) => inUnit(figure, (name) => byDay.get(day)?.get(name) ?? 0)),
      ]),
  };
}

function* linesOf(ledger: Ledger, isIn: (place: LedgerPlace) => boolean) {
  const placeIn = ledger.places.map(isIn);
  for (let i = 0; i < ledger.length; i++) {
    if (!placeIn[ledger.place[i] ?? 0]) continue;
    const figure = figures[ledger.figure[i] ?? 0];
    if (figure) yield { figure, day: ledger.day[i] ?? 0, value: ledger.value[i] ?? 0 };
  }
}
