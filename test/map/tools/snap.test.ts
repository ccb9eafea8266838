import { describe, expect, it } from 'vitest';
import { toWorld } from '../../../src/geo/mercator';
import { snap } from '../../../src/map/tools/snap';
import { worldPath } from '../../../src/map/world-path';
import { box } from '../support/sample-content';

describe('snap', () => {
  const outline = worldPath(box([73, 43], 1, 1)[0]);
  const reach = toWorld([73.01, 43]).x - toWorld([73, 43]).x;

  it('takes the place of a near vertex rather than of a nearer edge', () => {
    const [lng, lat] = snap([73.005, 43.001], [outline], reach);
    expect(lng).toBeCloseTo(73, 9);
    expect(lat).toBeCloseTo(43, 9);
  });

  it('comes to lie on a near edge', () => {
    const [lng, lat] = snap([73.5, 43.004], [outline], reach);
    expect(lng).toBeCloseTo(73.5, 9);
    expect(lat).toBeCloseTo(43, 9);
  });

  it('leaves a place alone that nothing is near, or that lies inside', () => {
    expect(snap([73.5, 43.5], [outline], reach)).toEqual([73.5, 43.5]);
    expect(snap([72.9, 43.5], [outline], reach)).toEqual([72.9, 43.5]);
  });
});
