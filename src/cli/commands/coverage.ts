import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { coverageGaps, type CoverageGap } from '../../coverage/coverage-gaps';
import { atOnce } from '../../app/in-slices';
import { rasterOfPolygons } from '../../coverage/ground-raster';
import { coverageTotal, measuredCoverage } from '../../coverage/measured-coverage';
import { ringsOf } from '../../coverage/outlines';
import { fromPixels, type PixelOutline } from '../../coverage/pixel-grid';
import type { Pass } from '../../coverage/row-spans';
import { utmGrid } from '../../coverage/utm-grid';
import { writeCoverageTiff } from '../../formats/coverage-tiff';
import type { ExportFeature } from '../../formats/vector/record-features';
import { writeGeoJson } from '../../formats/vector/write-geojson';
import { boundsOf } from '../../geo/bounds';
import { areaM2 } from '../../geo/geodesic';
import type { Polygon, Ring } from '../../geo/polygon';
import { polygonIntersection } from '../../geo/polygon-intersection';
import { polygonUnion } from '../../geo/polygon-union';
import { hasError } from '../../survey/issue';
import { numberOption, positional, readArguments } from '../arguments';
import type { Command } from '../command';
import { readFeatures } from '../read-input';
import { readSeen, type SeenGround } from '../read-seen';
import { UsageError } from '../usage-error';

const options = {
  plan: { type: 'string' },
  log: { type: 'string', multiple: true },
  photos: { type: 'string' },
  aircraft: { type: 'string' },
  agl: { type: 'string' },
  'min-gap': { type: 'string' },
  out: { type: 'string' },
} as const;

/** Gaps below this are not counted if nothing else is said, ha. */
const leastGapHa = 0.01;

/** `coverage`: how much of the areas a plan, logs or photos saw, in how many passes, and what is left. */
export const coverageCommand: Command = {
  usage:
    'AREA (--plan PLAN.geojson | --log FILE ... | --photos DIR [--log FILE ...]) [--aircraft ID] [--agl M] [--min-gap HA] [--out DIR]',
  async run(args) {
    const { values, positionals } = readArguments(args, options);
    const [file = ''] = positional(positionals, ['AREA']);
    const gapHa = numberOption('min-gap', values['min-gap']) ?? leastGapHa;
    const heightM = numberOption('agl', values.agl);
    if (heightM !== undefined && heightM <= 0) throw new UsageError(`--agl is above 0 m, got ${heightM}.`);
    const seen = await readSeen({ ...values, heightM });
    const read = await readFeatures(file);
    const issues = [...read.issues, ...seen.issues];
    const polygons = polygonUnion(
      read.features.flatMap(({ geometry }) => (geometry.type === 'polygon' ? [geometry.polygon] : [])),
    );
    if (polygons.length === 0 && !hasError(issues))
      issues.push({ code: 'plan-no-polygons', severity: 'error', where: { file } });
    if (hasError(issues)) return { json: {}, issues };
    const { json, gaps } = measure(polygons, seen, gapHa);
    if (values.out !== undefined) await writeFiles(values.out, { polygons, flights: seen.flights, gaps });
    return { json, issues };
  },
};

type Flights = Parameters<typeof coverageGaps>[1];

/**
 * Shares are those of the raster, hectares geodesic: an area that is seen to its edge is seen wholly. The strips of a plan are
 * measured exactly, as long as they are few.
 */
function measure(polygons: readonly Polygon[], { flights, strips }: SeenGround, gapHa: number) {
  const area = rasterOfPolygons(polygons.map(ringsOf));
  const { groundM2, seenM2, byPasses } = coverageTotal(measuredCoverage(area, flights));
  const areaHa = areaM2(polygons) / 10_000;
  const haOf = (m2: number) => (groundM2 > 0 ? (areaHa * m2) / groundM2 : 0);
  const exactHa = strips && strips.length <= mostStrips ? stripsHa(strips, polygons) : undefined;
  const gaps = atOnce(coverageGaps(area, flights, { leastM2: gapHa * 10_000 }));
  const json = {
    areaHa,
    seenHa: exactHa ?? haOf(seenM2),
    seenPct: exactHa === undefined ? (groundM2 > 0 ? (100 * seenM2) / groundM2 : 0) : (100 * exactHa) / areaHa,
    byPasses: byPasses.flatMap((m2, passes) => (passes > 0 && m2 > 0 ? [{ passes, ha: haOf(m2) }] : [])),
    gaps: gaps.length,
    gapHa: haOf(gaps.reduce((sum, gap) => sum + gap.areaM2, 0)),
  };
  return { json, gaps };
}

/** More strips than this are measured on the raster: an exact union of 20,000 takes seconds, and ground that large is off by 1e-5. */
const mostStrips = 2000;

function stripsHa(strips: Pass, polygons: readonly Polygon[]): number {
  const ground = strips.map((outline): Polygon => [closed(outline)]);
  return areaM2(polygonIntersection(polygonUnion(ground), polygons)) / 10_000;
}

function closed(outline: PixelOutline): Ring {
  const places = Array.from({ length: outline.length / 2 }, (_, i) =>
    fromPixels(outline[2 * i] ?? 0, outline[2 * i + 1] ?? 0),
  );
  return [...places, ...places.slice(0, 1)];
}

interface CoverageFiles {
  readonly polygons: readonly Polygon[];
  readonly flights: Flights;
  readonly gaps: readonly CoverageGap[];
}

async function writeFiles(folder: string, { polygons, flights, gaps }: CoverageFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  const features = gaps.map(
    ({ polygon, areaM2: gapM2 }, i): ExportFeature => ({
      geometry: { type: 'polygon', polygon },
      role: 'gap',
      properties: { number: i + 1, areaHa: gapM2 / 10_000 },
    }),
  );
  await writeFile(path.join(folder, 'gaps.geojson'), writeGeoJson(features));
  const bounds = boundsOf(polygons.flatMap(([outer]) => outer));
  if (!bounds) return;
  const grid = utmGrid(rasterOfPolygons(polygons.map(ringsOf)), flights, bounds);
  await writeFile(path.join(folder, 'coverage.tif'), writeCoverageTiff(grid));
}
