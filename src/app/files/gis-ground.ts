import { coverageGaps, seenGround } from '../../coverage/coverage-gaps';
import { coverageFeature, type ExportFeature, gapFeature } from '../../formats/vector/record-features';
import { areaRaster } from '../coverage/area-raster';
import { type FlownGround, flightsOver } from '../coverage/area-states';
import { layDeclared } from '../coverage/declared-coverage';
import { areaAges } from '../review/area-ages';
import { coverageDay } from '../../coverage/coverage-day';
import { ledgerKeeper } from '../review/review-ledger';
import type { AreaAge } from '../review/reviewed';
import type { GisChoice } from './gis-features';

/** Smaller pieces of ground are left out, m2: half a hectare, as the list of gaps does at first. */
const leastM2 = 5000;

interface GisGround {
  readonly features: readonly ExportFeature[];
  readonly ages: ReadonlyMap<string, AreaAge>;
}

/** Ground as flights saw it, and what they left out of areas that were flown; how long ago each area was seen; step by step. */
export function* gisGround(
  { records, season }: FlownGround,
  { layers, areaIds }: GisChoice,
  now: Date,
): Generator<void, GisGround> {
  const ages = areaAges(yield* ledgerKeeper().write({ records, season }), coverageDay(now.getTime()));
  const flights = [...(yield* layDeclared(records)), ...season.flights.map(({ seen }) => seen.photographed)];
  const areas = [...records.area.values()].filter(({ id }) => !areaIds || areaIds.includes(id));
  const features: ExportFeature[] = [];
  for (const area of areas) {
    yield;
    const raster = areaRaster(area);
    const over = flightsOver(raster, flights);
    if (over.length === 0) continue;
    const seen = layers.includes('coverage') ? yield* seenGround(raster, over, { leastM2 }) : [];
    const gaps = layers.includes('coverage-gap') ? yield* coverageGaps(raster, over, { leastM2 }) : [];
    const facts = ({ areaM2 }: { readonly areaM2: number }) => ({ areaHa: areaM2 / 10_000, areaId: area.id });
    for (const piece of seen) features.push(coverageFeature(piece.polygon, facts(piece)));
    for (const piece of gaps) features.push(gapFeature(piece.polygon, facts(piece)));
  }
  return { features, ages };
}
