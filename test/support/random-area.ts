import { localFrame } from '../../src/geo/local-frame';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon, Ring } from '../../src/geo/polygon';
import { seeded } from './seeded';

/** A seeded random area of one to several polygons somewhere from 40 to 55 degrees north, with the name of its kind. */
export interface RandomArea {
  readonly kind: string;
  readonly polygons: readonly Polygon[];
  readonly center: LngLat;
}

type Random = () => number;
type Shape = readonly (readonly [xM: number, yM: number])[];

/** The area of a seed. Kinds take turns: stars with holes, islands, river strips, combs, spirals, slivers, fine outlines. */
export function randomArea(seed: number): RandomArea {
  const random = seeded(seed);
  const kinds = [starWithHoles, islands, riverStrip, comb, spiral, slivers, fineOutline, touchingRings] as const;
  const make = kinds[seed % kinds.length] ?? starWithHoles;
  const center: LngLat = [71 + 2 * random(), 40 + 15 * random()];
  const frame = localFrame(center);
  const turn = random() * Math.PI;
  const toRing = (shape: Shape): Ring => {
    const ring = shape.map(([x, y]) =>
      frame.toLngLat({ xM: x * Math.cos(turn) - y * Math.sin(turn), yM: x * Math.sin(turn) + y * Math.cos(turn) }),
    );
    return [...ring, ...ring.slice(0, 1)];
  };
  const polygons = make(random).map(([outer, ...holes]): Polygon => [toRing(outer ?? []), ...holes.map(toRing)]);
  return { kind: make.name, polygons, center };
}

/** Shapes of one polygon: its outline, then its holes. */
type Shapes = readonly Shape[];

function blob(
  random: Random,
  { at, radiusM, corners, ragged }: { at: readonly [number, number]; radiusM: number; corners: number; ragged: number },
): Shape {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (i * 2 * Math.PI) / corners;
    const r = radiusM * (1 - ragged * random());
    return [at[0] + r * Math.cos(angle), at[1] + r * Math.sin(angle)] as const;
  });
}

function starWithHoles(random: Random): Shapes[] {
  const radiusM = 600 + 1200 * random();
  const holes = Array.from({ length: Math.floor(random() * 5) }, (_, i) => {
    const angle = (i * 2 * Math.PI) / 5;
    const at = [0.35 * radiusM * Math.cos(angle), 0.35 * radiusM * Math.sin(angle)] as const;
    return blob(random, { at, radiusM: 0.15 * radiusM, corners: 3 + Math.floor(random() * 8), ragged: 0.5 });
  });
  return [[blob(random, { at: [0, 0], radiusM, corners: 12 + Math.floor(random() * 40), ragged: 0.35 }), ...holes]];
}

function islands(random: Random): Shapes[] {
  return Array.from({ length: 2 + Math.floor(random() * 10) }, (_, i) => [
    blob(random, {
      at: [(i % 4) * 700, Math.floor(i / 4) * 700],
      radiusM: 20 + 300 * random(),
      corners: 3 + Math.floor(random() * 9),
      ragged: 0.6,
    }),
  ]);
}

function riverStrip(random: Random): Shapes[] {
  const widthM = 8 + 80 * random();
  const bank = Array.from({ length: 40 }, (_, i) => [i * 80, 250 * Math.sin(i / 4) + 30 * random()] as const);
  return [[[...bank, ...bank.toReversed().map(([x, y]) => [x, y + widthM] as const)]]];
}

function comb(random: Random): Shapes[] {
  const teeth = 3 + Math.floor(random() * 6);
  const outline: [number, number][] = [
    [0, 0],
    [teeth * 200, 0],
  ];
  for (let i = teeth - 1; i >= 0; i--) {
    const heightM = 400 + 600 * random();
    outline.push(
      [i * 200 + 120, i === teeth - 1 ? 150 : 150],
      [i * 200 + 120, heightM],
      [i * 200, heightM],
      [i * 200, 150],
    );
  }
  outline.splice(1, 1, [(teeth - 1) * 200 + 120, 0]);
  return [[withoutRepeats(outline)]];
}

function spiral(random: Random): Shapes[] {
  const turns = 1.5 + random();
  const steps = 60;
  const at = (i: number, outward: number): readonly [number, number] => {
    const angle = (i / steps) * turns * 2 * Math.PI;
    const r = 200 + 45 * angle + outward;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  };
  const inner = Array.from({ length: steps }, (_, i) => at(i, 0));
  const outer = Array.from({ length: steps }, (_, i) => at(i, 100 + 60 * random()));
  return [[[...inner, ...outer.toReversed()]]];
}

function slivers(random: Random): Shapes[] {
  return Array.from({ length: 3 }, (_, i) => {
    const lengthM = 500 + 1500 * random();
    return [
      [
        [0, i * 400],
        [lengthM, i * 400 + 300 * random()],
        [lengthM, i * 400 + 300 * random() + 5],
      ] as const,
    ];
  });
}

function fineOutline(random: Random): Shapes[] {
  return [
    [
      blob(random, { at: [0, 0], radiusM: 1000, corners: 1200, ragged: 0.01 }),
      blob(random, { at: [0, 0], radiusM: 250, corners: 200, ragged: 0.02 }),
    ],
  ];
}

function touchingRings(random: Random): Shapes[] {
  const sideM = 400 + 600 * random();
  return [
    [
      [
        [0, 0],
        [sideM, 0],
        [sideM, sideM],
        [0, sideM],
      ],
      [
        [0, 0],
        [sideM / 3, sideM / 4],
        [sideM / 4, sideM / 3],
      ],
    ],
    [
      [
        [sideM, 0],
        [2 * sideM, 0],
        [2 * sideM, sideM / 2],
        [sideM, sideM / 2],
      ],
    ],
  ];
}

function withoutRepeats(outline: readonly [number, number][]): Shape {
  return outline.filter(([x, y], i) => {
    const before = outline[i - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}
