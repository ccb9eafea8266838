import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import { seeded } from './seeded';

/** One footprint: corners x, y in turn in a metric plane, and on the Earth. */
export interface SurveyQuad {
  readonly plane: readonly number[];
  readonly corners: readonly LngLat[];
}

/** Flights of transects of footprints. */
export type RandomSurvey = readonly (readonly (readonly SurveyQuad[])[])[];

const frame = localFrame([71.5, 44.5]);
/** 63,000 ha as a square. */
const sideM = Math.sqrt(630_000_000);
const [sideOverlap, frontOverlap, aspect] = [0.25, 0.4, 4 / 3];

/**
 * A survey of 63,000 ha by so many photos with 25 % side and 40 % front overlap: every image turned by 20 degrees and a little
 * at random. `flights` is a square number: they lie like the fields of a chess board.
 */
export function randomSurvey(photos: number, flights: number): RandomSurvey {
  const random = seeded(7);
  const alongM = Math.sqrt((sideM * sideM) / photos / (aspect * ((1 - sideOverlap) / (1 - frontOverlap))));
  const acrossM = (alongM * aspect * (1 - sideOverlap)) / (1 - frontOverlap);
  const [lines, perLine] = [Math.round(sideM / acrossM), Math.round(sideM / alongM)];
  const fields = Math.sqrt(flights);
  const survey: SurveyQuad[][][] = Array.from({ length: flights }, () => []);
  for (let line = 0; line < lines; line++) {
    for (let field = 0; field < fields; field++) {
      const [from, to] = [field, field + 1].map((n) => Math.round((n * perLine) / fields));
      const transect = Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, i) =>
        quad([(line + 0.5) * acrossM - sideM / 2, ((from ?? 0) + i + 0.5) * alongM - sideM / 2], {
          acrossM: acrossM / (1 - sideOverlap),
          alongM: alongM / (1 - frontOverlap),
          turn: 0.35 + 0.1 * (random() - 0.5),
        }),
      );
      survey[Math.floor((line / lines) * fields) * fields + field]?.push(transect);
    }
  }
  return survey;
}

function quad(
  [x, y]: readonly [number, number],
  { acrossM, alongM, turn }: { acrossM: number; alongM: number; turn: number },
): SurveyQuad {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const plane = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].flatMap(([u = 0, v = 0]) => {
    const [dx, dy] = [(u * acrossM) / 2, (v * alongM) / 2];
    return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
  });
  const corners = [0, 2, 4, 6].map((i) => frame.toLngLat({ xM: plane[i] ?? 0, yM: plane[i + 1] ?? 0 }));
  return { plane, corners };
}
