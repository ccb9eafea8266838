import { coverageGaps, seenGround } from '../../coverage/coverage-gaps';
import { coverageFeature, type ExportFeature, gapFeature } from '../../formats/vector/record-features';
import { areaRaster } from '../coverage/area-raster';
import { type FlownGround, flightsOver } from '../coverage/area-states';
import { declaredFlights } from '../coverage/declared-coverage';
import { areaAges } from '../review/area-ages';
import { coverageDay } from '../../coverage/coverage-day';
import { reviewLedger } from '../review/review-ledger';
import type { AreaAge } from '../review/reviewed';
import type { GisChoice } from './gis-features';

/** Smaller pieces of ground are left out, m2: half a hectare, as the list of gaps does at first. */
const leastM2 = 5000;

/** Ground as flights saw it, and what they left out of areas that were flown; how long ago each area was seen. */
export function gisGround(
  { records, season }: FlownGround,
  { layers, areaIds }: GisChoice,
  now: Date,
): { readonly features: readonly ExportFeature[]; readonly ages: ReadonlyMap<string, AreaAge> } {
  const ages = areaAges(reviewLedger({ records, season }), coverageDay(now.getTime()));
  const flights = [...declaredFlights(records), ...season.flights.map(({ seen }) => seen.photographed)];
  const areas = [...records.area.values()].filter(({ id }) => !areaIds || areaIds.includes(id));
  const features = areas.flatMap((area): readonly ExportFeature[] => {
    const raster = areaRaster(area);
    const over = flightsOver(raster, flights);
    if (over.length === 0) return [];
    const seen = layers.includes('coverage') ? seenGround(raster, over, { leastM2 }) : [];
    const gaps = layers.includes('coverage-gap') ? coverageGaps(raster, over, { leastM2 }) : [];
    const facts = ({ areaM2 }: { readonly areaM2: number }) => ({ areaHa: areaM2 / 10_000, areaId: area.id });
    return [
      ...seen.map((piece) => coverageFeature(piece.polygon, facts(piece))),
      ...gaps.map((piece) => gapFeature(piece.polygon, facts(piece))),
    ];
  });
  return { features, ages };
}
