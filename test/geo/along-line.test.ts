import { describe, expect, it } from 'vitest';
import { alongLine } from '../../src/geo/along-line';
import { destination } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';

describe('a place beside a line', () => {
  const start: LngLat = [71.6, 44.1];
  const corner = destination(start, 90, 1000);
  const line = [start, corner, destination(corner, 0, 500)];

  it('is known by the way from the start and by its distance aside', () => {
    const beside = alongLine(line, destination(destination(corner, 0, 200), 90, 30));
    expect(beside?.alongM).toBeCloseTo(1200, 0);
    expect(beside?.asideM).toBeCloseTo(30, 1);
  });

  it('before the start belongs to the start, and a line without length has no side', () => {
    expect(alongLine(line, destination(start, 270, 80))).toMatchObject({ alongM: 0 });
    expect(alongLine([start, start], start)).toBeUndefined();
  });
});
