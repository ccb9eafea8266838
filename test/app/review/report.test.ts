import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gisFeatures, gisLayers } from '../../../src/app/files/gis-features';
import { gisGround } from '../../../src/app/files/gis-ground';
import { atOnce } from '../../../src/app/in-slices';
import { dayNumberOf } from '../../../src/app/review/day-number';
import { makeReport } from '../../../src/app/review/report';
import { reportCsv, tableCsv } from '../../../src/app/review/report-csv';
import { reportSheets } from '../../../src/app/review/report-workbook';
import { writeWorkbook } from '../../../src/formats/write-workbook';
import { writers } from '../../../src/formats/writers';
import { type Language, languages } from '../../../src/i18n/language';
import { loadCatalogue } from '../../../src/i18n/load-catalogue';
import { quantities } from '../../../src/i18n/quantities';
import { translator } from '../../../src/i18n/translator';
import { actionTally } from '../../../src/sightings/action-tally';
import type { Operation } from '../../../src/survey/operation';
import { gdal, itWithGdal } from '../../support/gdal';
import { madeSeason } from '../../support/made-season';

const folder = mkdtempSync(path.join(tmpdir(), 'dala-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const operation: Operation = {
  kind: 'operation',
  id: 'operation',
  name: '=Season',
  firstDay: '2026-06-01',
  lastDay: '2026-10-31',
  nature: 'real',
};
const made = madeSeason({
  areas: 5,
  sortiesPerArea: 6,
  photosPerSortie: 4,
  sightings: 60,
  actions: 80,
  sensors: 4,
  seed: 8,
});
const july = { from: dayNumberOf('2026-07-01'), to: dayNumberOf('2026-07-31') };

async function report(language: Language) {
  const words = { language, t: translator(language, await loadCatalogue(language)), q: quantities(language) };
  return makeReport({ ...made, operation, madeAt: new Date('2026-11-01T00:00:00Z') }, july, words);
}

describe('a report', () => {
  it('has the same figures in every language, and words of that language', async () => {
    const reports = await Promise.all(languages.map(report));
    const [first, ...others] = reports.map(({ figures }) => figures.map(({ value, sources }) => [value, sources]));
    for (const other of others) expect(other).toEqual(first);
    expect(new Set(reports.map(({ title }) => title)).size).toBe(languages.length);
  });

  it('counts what was destroyed in the period alone, and names the acts', async () => {
    const { figures } = await report('en');
    const isIn = (at: string) => at >= '2026-06-30T19:00' && at < '2026-07-31T19:00';
    const { destroyedKg, destructions } = actionTally(made.records.action.values(), ({ at }) => isIn(at));
    const destroyed = figures.find(({ name }) => name === 'Mass destroyed');
    expect(destroyed?.value).toBeCloseTo(destroyedKg, 2);
    const acts = figures.find(({ name }) => name === 'Acts of destruction');
    expect(acts?.sources).toHaveLength(destructions);
  });

  it('lets no name become a formula of a spreadsheet', async () => {
    expect(reportCsv(await report('en'))).toContain("'=Season");
    expect(tableCsv([['@x', -1]])).toBe("\uFEFF'@x,-1\r\n");
  });

  itWithGdal('opens as a workbook with all its sheets', async () => {
    const file = path.join(folder, 'report.xlsx');
    const made = await report('en');
    writeFileSync(file, await writeWorkbook(reportSheets(made)));
    const layers = gdal('ogrinfo', ['-ro', '-q', file]);
    for (const sheet of ['Figures', 'Districts and areas', 'Sorties by day', 'Records', 'Method']) {
      expect(layers).toContain(sheet);
    }
    const records = made.figures.reduce((sum, { sources }) => sum + sources.length, 0);
    expect(gdal('ogrinfo', ['-ro', '-so', file, 'Records'])).toMatch(
      new RegExp(`Feature Count: (${records}|${records + 1})`),
    );
  });
});

describe('the hand-over of an operation', () => {
  itWithGdal('is a GeoPackage with every noun, its ground and a style that QGIS shows by state', async () => {
    const choice = { layers: gisLayers };
    const { features, ages } = atOnce(gisGround(made, choice, new Date('2026-08-01T00:00:00Z')));
    const all = [...gisFeatures(made.records, choice, ages), ...features];
    const file = path.join(folder, 'operation.gpkg');
    const options = { name: 'operation', createdAt: '2026-08-01T00:00:00Z' };
    writeFileSync(file, await writers.geopackage.write(all, options));
    const summary = gdal('ogrinfo', ['-ro', '-q', file]);
    for (const table of [
      'areas',
      'plans',
      'transects',
      'sorties',
      'flights',
      'coverage',
      'sightings',
      'actions',
      'sensors',
    ]) {
      expect(summary).toMatch(new RegExp(`: ${table}`));
    }
    expect(gdal('ogrinfo', ['-ro', '-so', file, 'flights'])).toContain(`Feature Count: ${made.records.flight.size}`);
    const styles = gdal('ogrinfo', ['-ro', '-al', file, 'layer_styles']);
    expect(styles).toContain('categorizedSymbol');
    expect(styles).toContain('never-flown');
  });
});
