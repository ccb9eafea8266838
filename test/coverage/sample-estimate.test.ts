import { describe, expect, it } from 'vitest';
import { expectedHalfWidth, type SampledTransect, sampleEstimate } from '../../src/coverage/sample-estimate';
import { seeded } from '../support/seeded';

/** Round stands on a ground of 5 x 4 km. */
interface Stand {
  readonly xM: number;
  readonly yM: number;
  readonly radiusM: number;
}

const [widthM, heightM] = [5000, 4000];

function stands(count: number, random: () => number): readonly Stand[] {
  return Array.from({ length: count }, () => {
    const radiusM = 20 + 100 * random();
    return {
      xM: radiusM + (widthM - 2 * radiusM) * random(),
      yM: radiusM + (heightM - 2 * radiusM) * random() ** 1.5,
      radiusM,
    };
  });
}

/** Transects from west to east, one every `intervalM`, the first at random: chords through the stands, overlap counted twice. */
function sampled(ground: readonly Stand[], intervalM: number, startM: number): readonly SampledTransect[] {
  const transects: SampledTransect[] = [];
  for (let y = startM; y < heightM; y += intervalM) {
    const foundM = ground.reduce(
      (sum, { yM, radiusM }) => sum + 2 * Math.sqrt(Math.max(0, radiusM ** 2 - (y - yM) ** 2)),
      0,
    );
    transects.push({ lengthM: widthM, foundM });
  }
  return transects;
}

describe('the area estimated from a systematic sample', () => {
  it('has a 95 % interval that holds the true area in about 95 of 100 surveys, and no bias', () => {
    const random = seeded(17);
    let [inside, ratioSum] = [0, 0];
    const rounds = 1000;
    for (let round = 0; round < rounds; round++) {
      const ground = stands(120, random);
      const trueM2 = ground.reduce((sum, { radiusM }) => sum + Math.PI * radiusM ** 2, 0);
      const found = sampleEstimate(sampled(ground, 200, 200 * random()), {
        groundM2: widthM * heightM,
        sampleShare: 0,
      });
      if (!found) throw new Error('No estimate.');
      if (trueM2 >= found.lowM2 && trueM2 <= found.highM2) inside += 1;
      ratioSum += found.areaM2 / trueM2;
    }
    expect(ratioSum / rounds).toBeGreaterThan(0.99);
    expect(ratioSum / rounds).toBeLessThan(1.01);
    expect(inside / rounds).toBeGreaterThan(0.93);
  });

  it('is exact where every transect finds the same share, whatever its length', () => {
    const transects = [100, 400, 900, 400].map((lengthM) => ({ lengthM, foundM: lengthM / 10 }));
    const found = sampleEstimate(transects, { groundM2: 1e6, sampleShare: 0.2 });
    expect(found?.areaM2).toBeCloseTo(1e5, 6);
    expect(found?.standardErrorM2).toBeCloseTo(0, 6);
  });

  it('follows slow change across the ground instead of counting it as noise', () => {
    const slope = Array.from({ length: 20 }, (_, i) => ({ lengthM: 1000, foundM: 10 * i }));
    const mixed = slope.toSorted((a, b) => ((a.foundM * 7) % 90) - ((b.foundM * 7) % 90));
    const error = (transects: readonly SampledTransect[]) =>
      sampleEstimate(transects, { groundM2: 1e6, sampleShare: 0.1 })?.standardErrorM2 ?? 0;
    expect(error(slope)).toBeLessThan(error(mixed) / 3);
  });

  it('is certain where all of the ground was seen, and silent from two transects', () => {
    const three = [5, 0, 9].map((foundM) => ({ lengthM: 100, foundM }));
    expect(sampleEstimate(three, { groundM2: 1e4, sampleShare: 1 })?.standardErrorM2).toBe(0);
    expect(sampleEstimate(three.slice(1), { groundM2: 1e4, sampleShare: 0.2 })).toBeUndefined();
    expect(
      sampleEstimate(
        [0, 0, 0].map(() => ({ lengthM: 0, foundM: 0 })),
        { groundM2: 1, sampleShare: 0.2 },
      ),
    ).toBeUndefined();
  });

  it('is promised before the flight by transects and their spread', () => {
    expect(expectedHalfWidth({ transects: 20, sampleShare: 0.2, variation: 0.5 })).toBeCloseTo(
      2.093 * 0.5 * Math.sqrt(0.8 / 20),
      2,
    );
    expect(expectedHalfWidth({ transects: 2, sampleShare: 0.2, variation: 0.5 })).toBeUndefined();
  });
});
