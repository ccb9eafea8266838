import { reviewLedger } from '../../src/app/review/review-ledger';
import { sumsByPlace, sumsWhere } from '../../src/review/ledger-sums';
import { madeSeason, wholeSeason } from '../support/made-season';
import { type Measurement, medianMs } from './measurement';

const made = madeSeason(wholeSeason);
const ledgers: ReturnType<typeof reviewLedger>[] = [];

function ledger() {
  const known = ledgers[0] ?? reviewLedger(made);
  ledgers[0] = known;
  return known;
}

/** A season of 50,000 sightings, 40,000 actions, 5,000 sorties, 500 areas and 198,000 footprints, laid on the ground before. */
export const measurements: readonly Measurement[] = [
  {
    name: 'overview of a whole season, the first time',
    unit: 'ms',
    measure: () => {
      const started = performance.now();
      ledger();
      return { value: performance.now() - started, bound: { name: 'asked for', value: 2000 } };
    },
  },
  {
    name: 'overview after one more record',
    unit: 'ms',
    measure: async () => ({
      value: await medianMs(() => reviewLedger(made), 3),
      bound: { name: 'asked for', value: 2000 },
    }),
  },
  {
    name: 'one day of the slider, or one filter, over the ledger',
    unit: 'ms',
    measure: async () => {
      let day = 20_600;
      const value = await medianMs(() => {
        const sums = sumsByPlace(ledger(), { to: day++ });
        return sumsWhere(ledger(), sums, ({ kato }) => kato === '314000000')('flown');
      }, 51);
      return { value, bound: { name: 'asked for', value: 33 } };
    },
  },
];
