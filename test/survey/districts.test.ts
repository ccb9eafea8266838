import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon } from '../../src/geo/polygon';
import { assignDistrict } from '../../src/survey/assign-district';
import type { District } from '../../src/survey/district';
import { matchDistrict } from '../../src/survey/match-district';
import { zhambylDistricts } from '../../src/survey/zhambyl-districts';
import { itWithData } from '../support/test-data';

const boundaryFile = 'boundaries/zhambyl_districts.geojson';
const settlementFile = 'reference/zhambyl_settlements_osm.geojson';

describe('units of Zhambyl region', () => {
  itWithData('are the ones of the boundary file, in three languages', boundaryFile, (file) => {
    const inFile = featuresOf(file).map(({ properties }) => ({
      kato: properties['kato'],
      type: properties['type'],
      name: { kk: properties['name_kk'], ru: properties['name_ru'], en: properties['name_en'] },
    }));
    expect(zhambylDistricts.map(({ kato, type, name }) => ({ kato, type, name }))).toEqual(inFile);
  });
});

describe('matching a boundary to its unit', () => {
  itWithData(
    'finds each unit from its code alone, its pcode alone and each of its names alone',
    boundaryFile,
    (file) => {
      for (const { properties } of featuresOf(file)) {
        for (const key of ['kato', 'pcode', 'name_kk', 'name_ru', 'name_en']) {
          expect(matchDistrict({ [key]: properties[key] })?.kato, `${key} ${String(properties[key])}`).toBe(
            properties['kato'],
          );
        }
      }
    },
  );

  it.each([
    ['Байзакский район', '313600000'],
    ['БАЙЗАКСКИЙ Р-Н', '313600000'],
    ['Байзақ ауданы', '313600000'],
    ['район им. Т. Рыскулова', '315000000'],
    ['район Турара Рыскулова', '315000000'],
    ['Т.Рысқұлов атындағы аудан', '315000000'],
    ['Turar-Ryskulov District', '315000000'],
    ['Moiynkum district', '315600000'],
    ['г. Тараз', '311000000'],
    ['Тараз қаласы', '311000000'],
    ['Taraz City', '311000000'],
    ['Шуский район', '316600000'],
    ['жамбыл ауданы', '314000000'],
  ])('knows "%s"', (name, kato) => {
    expect(matchDistrict({ name })?.kato).toBe(kato);
  });

  it('takes a code for a number', () => {
    expect(matchDistrict({ KATO: 316_200_000 })?.name.en).toBe('Talas');
  });

  it('is not misled by the name of the region', () => {
    expect(matchDistrict({ ADM1_EN: 'Zhambyl', ADM2_EN: 'Merke' })?.name.en).toBe('Merke');
    expect(matchDistrict({ name: 'Жамбылская область' })).toBeUndefined();
    expect(matchDistrict({ name: 'Zhambyl Region' })).toBeUndefined();
  });

  it('leaves alone what is no unit or could be two', () => {
    expect(matchDistrict({ name: 'A-17' })).toBeUndefined();
    expect(matchDistrict({ kato: '313630100' })).toBeUndefined();
    expect(matchDistrict({ name: 'Талас', alias: 'Шу' })).toBeUndefined();
    expect(matchDistrict({})).toBeUndefined();
  });
});

describe('giving an area its district', () => {
  const west = district('X1', rectangle([70, 44], [71, 45]));
  const east = district('X2', rectangle([71, 44], [72, 45]));

  //  +--------+--------+
  //  |  west  |  east  |
  //  |    +---+-+      |     three quarters of the area lie in the west
  //  |    |   | |      |
  //  +----+---+-+------+
  it('takes the district that holds most of its ground', () => {
    const area = rectangle([70.7, 44.2], [71.1, 44.4]);
    expect(assignDistrict(area, { districts: [east, west], settlements: [] })).toEqual({ kato: 'X1', by: 'geometry' });
  });

  it('only suggests the district of the nearest settlement where no boundary is known', () => {
    const settlements = [
      { place: [70.8, 44.3] as LngLat, kato: 'X1' },
      { place: [71.2, 44.3] as LngLat, kato: 'X2' },
    ];
    const area = rectangle([71.1, 44.2], [71.2, 44.4]);
    expect(assignDistrict(area, { districts: [], settlements })).toEqual({ kato: 'X2', by: 'nearest-settlement' });
    expect(assignDistrict(area, { districts: [west], settlements })).toEqual({ kato: 'X2', by: 'nearest-settlement' });
  });

  it('says nothing where nothing is near', () => {
    const settlements = [{ place: [60, 44] as LngLat, kato: 'X1' }];
    expect(assignDistrict(rectangle([71.1, 44.2], [71.2, 44.4]), { districts: [], settlements })).toBeUndefined();
    expect(assignDistrict(rectangle([80, 44], [81, 45]), { districts: [west, east], settlements: [] })).toBeUndefined();
  });

  itWithData(
    'puts a square kilometre around each settlement into the district that it lies in',
    boundaryFile,
    (file) => {
      const districts = featuresOf(file).map(
        ({ properties, geometry }): District => ({
          ...district(String(properties['kato']), geometry.coordinates),
          polygons: [geometry.coordinates],
        }),
      );
      const settlements = featuresOf<LngLat>(file.replace(boundaryFile, settlementFile)).filter((_, i) => i % 10 === 0);
      const right = settlements.filter(
        ({
          properties,
          geometry: {
            coordinates: [lng, lat],
          },
        }) => {
          const area = rectangle([lng - 0.006, lat - 0.0045], [lng + 0.006, lat + 0.0045]);
          return (
            assignDistrict(area, { districts, settlements: [] })?.kato ===
            matchDistrict({ code: properties['district'] })?.kato
          );
        },
      );
      // The boundaries are coarse (1:1,000,000): a village at the border may have most of its ground beyond it.
      expect(right.length).toBeGreaterThanOrEqual(settlements.length - 1);
    },
  );
});

interface Feature<Coordinates> {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly coordinates: Coordinates };
}

function featuresOf<Coordinates = Polygon>(file: string): readonly Feature<Coordinates>[] {
  const collection: { features: Feature<Coordinates>[] } = JSON.parse(readFileSync(file, 'utf8'));
  return collection.features;
}

function district(kato: string, polygon: Polygon): District {
  return {
    kind: 'district',
    id: kato,
    kato,
    name: { kk: kato, ru: kato, en: kato },
    polygons: [polygon],
    source: 'test',
  };
}

function rectangle([west, south]: LngLat, [east, north]: LngLat): Polygon {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}
