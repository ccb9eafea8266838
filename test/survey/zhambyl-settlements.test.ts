import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { readGeoJson } from '../../src/formats/vector/read-geojson';
import { isInPolygon } from '../../src/geo/point-in-polygon';
import { matchDistrict } from '../../src/survey/match-district';
import { zhambylSettlements } from '../../src/survey/zhambyl-settlements';
import { itWithData } from '../support/test-data';

describe('the settlements that suggest a district', () => {
  itWithData('lie in the district that they suggest', 'boundaries/zhambyl_districts.geojson', async (path) => {
    const { value } = readGeoJson(new Uint8Array(await readFile(path)));
    for (const { name, kato, place } of zhambylSettlements) {
      const holding = value?.features.find(
        ({ geometry }) => geometry.type === 'polygon' && isInPolygon(place, geometry.polygon),
      );
      expect(holding && matchDistrict(holding.properties)?.kato, name).toBe(kato);
    }
  });
});
