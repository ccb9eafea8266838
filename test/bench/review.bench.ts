import { ledgerKeeper } from '../../src/app/review/review-ledger';
import { withEdit } from '../../src/app/records';
import { atOnce } from '../../src/app/in-slices';
import { sumsByPlace, sumsWhere } from '../../src/review/ledger-sums';
import type { DalaRecord } from '../../src/survey/dala-record';
import { madeSeason, wholeSeason } from '../support/made-season';
import { gisFeatures, gisLayers } from '../../src/app/files/gis-features';
import { gisGround } from '../../src/app/files/gis-ground';
import { type Report, makeReport } from '../../src/app/review/report';
import { reportCsv } from '../../src/app/review/report-csv';
import { reportSheets } from '../../src/app/review/report-workbook';
import { writeWorkbook } from '../../src/formats/write-workbook';
import { writers } from '../../src/formats/writers';
import { loadCatalogue } from '../../src/i18n/load-catalogue';
import { quantities } from '../../src/i18n/quantities';
import { translator } from '../../src/i18n/translator';
import type { Operation } from '../../src/survey/operation';
import { type Measurement, medianMs } from './measurement';

const { records, season } = madeSeason(wholeSeason);
const keeper = ledgerKeeper();
let current = records;
let longestMs = 0;

/** The ledger of the records as they are, step by step as the screen takes it. */
function written() {
  const steps = keeper.write({ records: current, season });
  longestMs = 0;
  for (;;) {
    const began = performance.now();
    const step = steps.next();
    longestMs = Math.max(longestMs, performance.now() - began);
    if (step.done) return step.value;
  }
}

/** Changes one record, and brings the ledger up to date. */
function afterChange<Kind extends DalaRecord['kind']>(kind: Kind): Measurement {
  return {
    name: `overview after one more change of a record (${kind})`,
    unit: 'ms',
    measure: async () => {
      const ids = [...records[kind].keys()];
      let i = 0;
      const value = await medianMs(() => {
        const record = current[kind].get(ids[i++] ?? '');
        if (!record) throw new Error(`There is no ${kind}.`);
        current = withEdit(current, {
          note: { key: 'edit.remark-made' },
          changes: [{ op: 'put', record: { ...record } }],
        });
        written();
      }, 7);
      return { value, bound: { name: 'asked for', value: 100 } };
    },
  };
}

const operation: Operation = {
  kind: 'operation',
  id: 'operation',
  name: 'Season',
  firstDay: '2026-06-01',
  lastDay: '2026-10-31',
  nature: 'real',
};
const madeAt = new Date('2026-10-31T12:00:00Z');
let report: Report | undefined;

async function madeReport(): Promise<Report> {
  const words = { language: 'kk', t: translator('kk', await loadCatalogue('kk')), q: quantities('kk') } as const;
  return (report ??= makeReport({ operation, records, season, madeAt }, { from: 20_605, to: 20_757 }, words));
}

/** What one step of making a report takes, ms, after those before it. */
function stepOfReport(name: string, act: () => unknown, asked?: number): Measurement {
  return {
    name: `report of a whole season: ${name}`,
    unit: 'ms',
    measure: async () => {
      const started = performance.now();
      await act();
      const value = performance.now() - started;
      return { value, ...(asked !== undefined && { bound: { name: 'asked for', value: asked } }) };
    },
  };
}

async function geoPackage(): Promise<void> {
  const choice = { layers: gisLayers };
  const { features, ages } = atOnce(gisGround({ records, season }, choice, madeAt));
  const all = [...gisFeatures(records, choice, ages), ...features];
  await writers.geopackage.write(all, { name: 'season', createdAt: madeAt.toISOString() });
}

/** A season of 50,000 sightings, 40,000 actions, 5,000 sorties, 500 areas and 198,000 footprints, laid on the ground before. */
export const measurements: readonly Measurement[] = [
  {
    name: 'overview of a whole season, the first time',
    unit: 'ms',
    measure: () => {
      const started = performance.now();
      written();
      return { value: performance.now() - started, bound: { name: 'asked for', value: 2000 } };
    },
  },
  {
    name: 'longest step of it: what the page is held for',
    unit: 'ms',
    measure: () => ({ value: longestMs, bound: { name: 'asked for', value: 50 } }),
  },
  ...(['sighting', 'action', 'flight', 'plan', 'area'] as const).map(afterChange),
  {
    name: 'one day of the slider, or one filter, over the ledger',
    unit: 'ms',
    measure: async () => {
      const ledger = atOnce(keeper.write({ records: current, season }));
      let day = 20_600;
      const value = await medianMs(() => {
        const sums = sumsByPlace(ledger, { to: day++ });
        return sumsWhere(ledger, sums, ({ kato }) => kato === '314000000')('flown');
      }, 51);
      return { value, bound: { name: 'asked for', value: 33 } };
    },
  },
  stepOfReport('adding up', madeReport, 10_000),
  stepOfReport('its table', async () => reportCsv(await madeReport()), 10_000),
  stepOfReport('its workbook', async () => writeWorkbook(reportSheets(await madeReport())), 10_000),
  stepOfReport('GeoPackage of the operation, beside it', geoPackage),
];
