import { describe, expect, it } from 'vitest';
import { groundBelow } from '../../../src/app/photos/ground-below';

describe('the ground below a camera', () => {
  it('is not known without heights on the device', async () => {
    expect(await groundBelow([71.6, 44.1], undefined)).toBeUndefined();
    expect(await groundBelow([71.6, 44.1], { heights: () => Promise.resolve([]) })).toBeUndefined();
  });
});
