import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoordinateFormat, coordinateFormats } from '../../../src/geo/coordinates/coordinate-format';
import { readCoordinates } from '../../../src/geo/coordinates/read-coordinates';
import { writeCoordinates } from '../../../src/geo/coordinates/write-coordinates';
import { distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';

const steppe: LngLat = [73.76, 43.6];

/** Notations of 43.60 N 73.76 E. */
const notations: Readonly<Record<CoordinateFormat, readonly string[]>> = {
  decimal: [
    '43.6 73.76',
    '43.6, 73.76',
    '43.6,73.76',
    '43,6 73,76',
    '43,6; 73,76',
    '43,6, 73,76',
    '43,6,73,76',
    '73.76 43.6',
    '+43.600000° +73.760000°',
    '43.6° N, 73.76° E',
    'N 43.6 E 73.76',
    '73.76E 43.6N',
    '43,6° с.ш., 73,76° в.д.',
    'С 43,6 В 73,76',
    'lat: 43.6, lon: 73.76',
    'lon=73.76 lat=43.6',
    'широта 43,6 долгота 73,76',
    'ендік 43,6 бойлық 73,76',
    'geo:43.6,73.76?z=12',
    '\u00a043.6\u202f73.76 ',
  ],
  dms: [
    `43°36'00"N 73°45'36"E`,
    `43°36′00″ N, 73°45′36″ E`,
    `43º36’00” с. ш. 73º45’36” в. д.`,
    `43°36' 73°45'36"`,
    `43 36 00 73 45 36`,
    '43 36 00, 73 45 36',
    `N43°36.000' E073°45.600'`,
    `43°36,000' 73°45,600'`,
    `С43°36'00" В73°45'36"`,
    `C43°36'00" B73°45'36"`,
    `43°36′ С 73°45′36″ Ш`,
    `43°36′00″ с.е., 73°45′36″ ш.б.`,
    `43°36'00'' N 73°45'36'' E`,
    '433600N 0734536E',
    '4336N0734536E',
    `73°45'36"E 43°36'00"N`,
    `43°36′00″ северной широты 73°45′36″ восточной долготы`,
    `Солтүстік ендік 43°36′00″, шығыс бойлық 73°45′36″`,
  ],
  utm: [
    '43T 399918.24 4828194.19',
    '43 T 399918.24 E 4828194.19 N',
    'UTM 43N 399918.24 4828194.19',
    '43Т 399918,24 4828194,19',
  ],
  mgrs: ['43T CJ 9991824 2819419', '43TCJ99918242819419', '43T CJ 99918242 28194194'],
  sk42: [
    'X 4830179.32 Y 13399930.11',
    'X=4830179,32; Y=13399930,11',
    'Х = 4 830 179,32 м, У = 13 399 930,11 м',
    'СК-42 4830179.32 13399930.11',
    '13399930.11 4830179.32',
    'Y 13399930.11, X 4830179.32',
  ],
};

describe('reading coordinates', () => {
  for (const format of coordinateFormats) {
    for (const text of notations[format]) {
      it(`reads "${text}" as ${format}`, () => {
        const reading = readCoordinates(text);
        expect(reading).toMatchObject({ format });
        expect('place' in reading ? distanceM(reading.place, steppe) : Infinity).toBeLessThan(0.01);
      });
    }
  }

  it('keeps the sign of an angle of less than a degree', () => {
    expect(readCoordinates(`-0°30'00", -0°15'00"`)).toMatchObject({ place: [-0.25, -0.5] });
    expect(readCoordinates('33.5 S 70.25 W')).toMatchObject({ place: [-70.25, -33.5] });
  });

  it('takes latitude first outside Kazakhstan', () => {
    expect(readCoordinates('50 51')).toMatchObject({ place: [51, 50] });
    expect(readCoordinates('10 20')).toMatchObject({ place: [20, 10] });
  });

  it('tells the southern hemisphere of UTM from the band S', () => {
    const [south, band] = [readCoordinates('43S 399918 6200000'), readCoordinates('43S 399918 4000000')];
    expect('place' in south && south.place[1]).toBeCloseTo(-34.33, 1);
    expect('place' in band && band.place[1]).toBeCloseTo(36.14, 1);
  });

  it('takes a short MGRS reference as the middle of its square', () => {
    const reading = readCoordinates('43T CJ 999 281');
    expect(reading).toMatchObject({ format: 'mgrs' });
    expect('place' in reading && writeCoordinates(reading.place, 'mgrs')).toBe('43T CJ 99950 28150');
  });

  it.each(['', '   ', '\n'])('says that %j is empty', (text) => {
    expect(readCoordinates(text)).toEqual({ reason: 'empty' });
  });

  it.each([
    `43°60'00"N 73°45'36"E`,
    '95 N 73 E',
    '43.6 273.76',
    '43T ZA 12345 12345',
    '61T 399918 4828194',
    'X 4830179 Y 99399930',
  ])('says that %s is beyond range', (text) => {
    expect(readCoordinates(text)).toEqual({ reason: 'beyond-range' });
  });

  it.each([
    'Taraz',
    '43.6',
    '43 36 73',
    '43.6N 73.76N',
    '-43.6N 73.76E',
    '43.5 36 N 73 E',
    '43T CJ 123 45',
    'x'.repeat(5000),
  ])('does not guess at %s', (text) => {
    expect(readCoordinates(text)).toEqual({ reason: 'not-understood' });
  });

  it('never throws, whatever is typed', () => {
    const letters = fc.constantFrom(...`0123456789 .,;°'"-+NSEWСВЮЗXYT:/`.split(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(letters).map((typed) => typed.join('')),
        ),
        (text) => {
          const reading = readCoordinates(text);
          expect('place' in reading ? reading.place.every(Number.isFinite) : reading.reason).toBeTruthy();
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });
});

/** Half of what the last digit of each notation leaves open, in the plane, with room for MGRS's whole metre. */
const precisionM: Readonly<Record<CoordinateFormat, number>> = {
  decimal: 0.1,
  dms: 0.25,
  utm: 0.8,
  mgrs: 0.8,
  sk42: 0.1,
};

describe('writing coordinates', () => {
  it('writes each notation as maps and controllers show it', () => {
    expect(coordinateFormats.map((format) => writeCoordinates(steppe, format))).toEqual([
      '43.600000, 73.760000',
      `43°36'00.00"N 73°45'36.00"E`,
      '43T 399918 4828194',
      '43T CJ 99918 28194',
      'X 4830179.3 Y 13399930.1',
    ]);
  });

  it.each(coordinateFormats)('reads back what it wrote as %s, all over the region', (format) => {
    fc.assert(
      fc.property(
        fc.double({ min: 46, max: 88, noNaN: true }),
        fc.double({ min: 40, max: 56, noNaN: true }),
        (lng, lat) => {
          const reading = readCoordinates(writeCoordinates([lng, lat], format));
          expect(reading).toMatchObject({ format });
          expect('place' in reading ? distanceM(reading.place, [lng, lat]) : Infinity).toBeLessThan(precisionM[format]);
        },
      ),
      { seed: 6, numRuns: 500 },
    );
  });

  it.each(['decimal', 'dms', 'utm', 'mgrs'] as const)(
    'reads back what it wrote as %s, all over the world',
    (format) => {
      fc.assert(
        fc.property(
          fc.double({ min: -180, max: 180, noNaN: true }),
          fc.double({ min: -80, max: 84, noNaN: true }),
          (lng, lat) => {
            const reading = readCoordinates(writeCoordinates([lng, lat], format));
            expect('place' in reading ? distanceM(reading.place, [lng, lat]) : Infinity).toBeLessThan(
              precisionM[format],
            );
          },
        ),
        { seed: 7, numRuns: 500 },
      );
    },
  );

  it('never writes sixty seconds', () => {
    expect(writeCoordinates([73.7599999999, 43.5999999999], 'dms')).toBe(`43°36'00.00"N 73°45'36.00"E`);
  });

  it('falls back to degrees where a grid ends', () => {
    expect(writeCoordinates([10, 89], 'utm')).toBe('89.000000, 10.000000');
    expect(writeCoordinates([-100, 40], 'sk42')).toBe('40.000000, -100.000000');
  });
});
