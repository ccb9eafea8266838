import { csvCell } from '../../formats/csv-cell';
import type { Translate } from '../../i18n/translator';
import type { LogBookRow } from './log-book';

/** The log book as a table with a row a flight. UTF-8 with the mark that spreadsheets need; no cell is taken for a formula. */
export function logBookCsv(rows: readonly LogBookRow[], t: Translate): string {
  const head = [
    t('paper.sortie'),
    t('flying.took-off-at'),
    t('flying.landed-at'),
    t('log.minutes'),
    t('log.pilot'),
    t('log.aircraft'),
    t('log.battery'),
    t('flying.battery-off'),
    t('flying.battery-on'),
    t('flying.outcome'),
    t('flying.wind'),
    t('flying.gusts'),
    t('flying.temperature'),
    t('flying.incident'),
    t('flying.from-paper'),
  ];
  const lines = rows.map(({ flight, pilot, aircraft, battery, flownS }) => [
    flight.sortieCode,
    flight.tookOffAt,
    flight.landedAt,
    flownS === undefined ? undefined : Math.round(flownS / 6) / 10,
    pilot,
    aircraft,
    battery,
    flight.batteryAtTakeOffPct,
    flight.batteryAtLandingPct,
    t(`flying.outcome-${flight.outcome ?? 'none'}`),
    flight.windMS,
    flight.gustMS,
    flight.temperatureC,
    flight.incident,
    flight.fromPaper ? t('value.yes') : undefined,
  ]);
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
