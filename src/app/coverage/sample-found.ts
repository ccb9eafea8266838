import { type AreaEstimate, sampleEstimate, type SampledTransect } from '../../coverage/sample-estimate';
import { type RowPiece, rowLengthM, sampleRows } from '../../coverage/sample-rows';
import { polygonAreaM2 } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import { localFrame } from '../../geo/local-frame';
import type { LocalPoint } from '../../geo/local-point';
import type { Polygon } from '../../geo/polygon';
import { isInPolygon } from '../../geo/point-in-polygon';
import { polygonIntersection } from '../../geo/polygon-intersection';
import { type Plan, usualSampleShare } from '../../survey/plan';
import { isResumedCode, wholeCode } from '../../survey/resumed-code';
import type { Records } from '../records';

/** What a flown sample says of the area of all outlined wild growth. */
export interface SampleFound {
  /** Rows of the sample, and those of them that were flown whole. */
  readonly rows: number;
  readonly flownRows: number;
  /** Sightings with an outline that flown strips cross, and sightings on them whose ground nobody has outlined: those count as nothing. */
  readonly outlined: number;
  readonly withoutOutline: number;
  /** Undefined with fewer than three rows flown. */
  readonly estimate: AreaEstimate | undefined;
}

/** The area of what was found on the strips of a sample, carried over to all of its ground. Rows not flown whole are left out. */
export function sampleFound(plan: Plan, records: Pick<Records, 'flight' | 'sighting'>): SampleFound {
  const { sampleShare = usualSampleShare } = plan.parameters;
  const sorties = plan.sorties.filter(({ code }) => !isResumedCode(code));
  const rows = sampleRows({ ...plan, sorties, sampleShare });
  const flown = new Set(
    [...records.flight.values()].flatMap(({ planId, sortieCode, outcome }) =>
      planId === plan.id && outcome === 'all' ? wholeCode(sortieCode) : [],
    ),
  );
  const whole = rows.filter((row) => row.every(({ sortie }) => flown.has(sortie)));
  const strips = whole.map((row) => row.map((piece) => strip(piece, plan.lineSpacingM)));
  const sightings = [...records.sighting.values()].filter(({ mergedInto }) => mergedInto === undefined);
  const outlines = sightings.flatMap(({ outline }) => (outline ? [outline] : []));
  const transects = whole.map((row, i): SampledTransect => {
    const foundM2 = sum(polygonIntersection(strips[i] ?? [], outlines).map(polygonAreaM2));
    return { lengthM: rowLengthM(row), foundM: foundM2 / plan.lineSpacingM };
  });
  const all = strips.flat();
  return {
    rows: rows.length,
    flownRows: whole.length,
    outlined: outlines.filter((outline) => polygonIntersection(all, [outline]).length > 0).length,
    withoutOutline: sightings.filter(
      ({ outline, position }) => !outline && all.some((one) => isInPolygon(position.place, one)),
    ).length,
    estimate: sampleEstimate(transects, { groundM2: plan.targetHa * 1e4, sampleShare }),
  };
}

/** The ground that one piece shows: half a spacing on each side. */
function strip({ from, to }: RowPiece, widthM: number): Polygon {
  const frame = localFrame(from);
  const [start, end] = [frame.toLocal(from), frame.toLocal(to)];
  const lengthM = Math.hypot(end.xM - start.xM, end.yM - start.yM) || 1;
  const aside: LocalPoint = {
    xM: (-(end.yM - start.yM) / lengthM) * (widthM / 2),
    yM: ((end.xM - start.xM) / lengthM) * (widthM / 2),
  };
  const corner = ({ xM, yM }: LocalPoint, side: number): LngLat =>
    frame.toLngLat({ xM: xM + side * aside.xM, yM: yM + side * aside.yM });
  const first = corner(start, -1);
  return [[first, corner(end, -1), corner(end, 1), corner(start, 1), first]];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
