import { describe, expect, it } from 'vitest';
import { coursePasses } from '../../src/coverage/course-passes';
import { rasterOfPolygons, rasterOfStretches } from '../../src/coverage/ground-raster';
import { logPasses, type LogView } from '../../src/coverage/log-passes';
import { coverageTotal, measuredCoverage } from '../../src/coverage/measured-coverage';
import { ringsOf } from '../../src/coverage/outlines';
import type { Track } from '../../src/coverage/track';
import { flownTrack, leg, placeOf } from './flown-track';

const everything = rasterOfPolygons([
  ringsOf([
    [placeOf(-3000, -3000), placeOf(3000, -3000), placeOf(3000, 3000), placeOf(-3000, 3000), placeOf(-3000, -3000)],
  ]),
]);
const observers: LogView = { sweepWidthM: 200 };
const camera: LogView = { lens: { sensorWidthMm: 17.3, sensorHeightMm: 13, focalLengthMm: 12.29 } };

function seen(track: Track, view: LogView) {
  const { passes } = logPasses(track, view);
  return coverageTotal(measuredCoverage(everything, [{ id: 'log', day: 0, raster: rasterOfStretches(passes) }]));
}

describe('what a log saw', () => {
  it('is a strip of the sweep width along the track', () => {
    const track = flownTrack(leg({ xM: -1000, yM: 0, s: 0 }, 1000, 0));
    expect(seen(track, observers).seenM2 / (2000 * 200)).toBeCloseTo(1, 2);
  });

  it('is the field of view of the camera at its height, with its front and back', () => {
    const track = flownTrack(leg({ xM: -800, yM: -600, s: 0, pitchDeg: -90 }, 800, 600));
    const [acrossM, alongM] = [(100 * 17.3) / 12.29, (100 * 13) / 12.29];
    expect(seen(track, camera).seenM2 / ((2000 + alongM) * acrossM)).toBeCloseTo(1, 2);
  });

  it('leaves a gap in the log as a gap', () => {
    const [before, after] = [leg({ xM: -1000, yM: 0, s: 0 }, -200, 0), leg({ xM: 300, yM: 0, s: 130 }, 1000, 0)];
    expect(seen(flownTrack([...before, ...after]), observers).seenM2 / (1500 * 200)).toBeCloseTo(1, 2);
  });

  it('leaves out where the camera was off, tilted up, or still climbing', () => {
    const climb = leg({ xM: -1500, yM: 0, s: 0, heightM: 20 }, -1000, 0);
    const on = leg({ xM: -1000, yM: 0, s: 50, filming: true, pitchDeg: -90 }, 0, 0);
    const up = leg({ xM: 0, yM: 0, s: 150, filming: true, pitchDeg: 10 }, 500, 0);
    const off = leg({ xM: 500, yM: 0, s: 200, pitchDeg: -90 }, 1000, 0);
    expect(seen(flownTrack([...climb, ...on, ...up, ...off]), observers).seenM2 / (1000 * 200)).toBeCloseTo(1, 1);
    expect(logPasses(flownTrack(up), observers).issues).toMatchObject([{ code: 'log-saw-nothing' }]);
  });

  it('says that heights are missing where the strip hangs on them', () => {
    const track = flownTrack(leg({ xM: 0, yM: 0, s: 0, heightM: Number.NaN }, 500, 0));
    expect(logPasses(track, camera).issues).toMatchObject([{ code: 'log-without-height' }]);
    expect(seen(track, { ...camera, heightM: 100 }).seenM2).toBeGreaterThan(50_000);
    const flat = flownTrack(leg({ xM: 0, yM: 0, s: 0, pitchDeg: -20 }, 500, 0));
    expect(logPasses(flat, camera).issues).toMatchObject([{ code: 'log-camera-flat' }]);
  });

  it('counts there and back beside it as two passes', () => {
    const there = leg({ xM: -1000, yM: 0, s: 0 }, 1000, 0);
    const over = leg({ xM: 1000, yM: 0, s: 201 }, 1000, 100);
    const back = leg({ xM: 1000, yM: 100, s: 212 }, -1000, 100);
    const { byPasses, byViews } = seen(flownTrack([...there, ...over, ...back]), observers);
    expect((byPasses[2] ?? 0) / (2000 * 100)).toBeCloseTo(1, 1);
    expect(byViews).toEqual(byPasses);
  });
});

describe('passes by course', () => {
  it('begin anew at each turn, and a short side of a turn is no pass', () => {
    const places = [placeOf(0, 0), placeOf(50, 0), placeOf(100, 0), placeOf(100, 20), placeOf(50, 20), placeOf(0, 20)];
    expect(coursePasses(places, 30)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 6 },
    ]);
  });
});
