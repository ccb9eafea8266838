import { csvCell } from '../../formats/csv-cell';
import type { Quantities } from '../../i18n/quantities';
import type { Translate } from '../../i18n/translator';
import type { FleetNeed, Range } from '../../review/fleet';

/** The head of the comparison of models, and a row of texts for each. */
export interface FleetTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Models side by side for a procurement plan, as people read it. */
export function fleetTable(
  needs: readonly FleetNeed[],
  { t, q }: { readonly t: Translate; readonly q: Quantities },
): FleetTable {
  const range = ({ best, worst }: Range) => {
    const [from, to] = [best, worst].map((figure) => (Number.isFinite(figure) ? q.number(figure) : t('fleet.never')));
    return from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`;
  };
  return {
    head: [
      t('fleet.model'),
      t('fleet.aircraft'),
      t('fleet.crews'),
      t('fleet.batteries'),
      t('fleet.days-of-one'),
      t('fleet.sorties'),
      t('fleet.a-day'),
      t('fleet.ha-a-day'),
      t('fleet.height'),
      t('fleet.speed'),
      t('fleet.bound-by'),
    ],
    rows: needs.map((need) => [
      `${need.aircraft.maker} ${need.aircraft.model}`,
      range(need.aircraftNeeded),
      range(need.aircraftNeeded),
      need.batteriesNeeded ? range(need.batteriesNeeded) : '',
      range(need.daysOfOne),
      q.number(need.sorties),
      q.number(need.sortiesPerDay),
      q.number(need.haPerDay),
      q.metres(need.heightM),
      q.speed(need.speedMS),
      t(`fleet.bound-${need.boundBy}`),
    ]),
  };
}

/** A table as CSV: UTF-8 with the mark that spreadsheets need; no cell is taken for a formula. */
export function fleetCsv(
  { head, rows }: FleetTable,
  assumptions: readonly (readonly [name: string, value: string])[],
): string {
  const lines = [head, ...rows, [], ...assumptions];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
