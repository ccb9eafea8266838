import { describe, expect, it } from 'vitest';
import { codeSeries } from '../../../src/app/planning/code-series';

describe('codeSeries', () => {
  it('goes on above the highest code, whatever gaps and foreign names there are', () => {
    const next = codeSeries('A', ['A01', 'A07', 'B99', 'Alpha', 'A']);
    expect([next(), next()]).toEqual(['A08', 'A09']);
  });

  it('begins with 01', () => {
    expect(codeSeries('Z', [])()).toBe('Z01');
  });
});
