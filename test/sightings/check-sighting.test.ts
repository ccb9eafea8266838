import { describe, expect, it } from 'vitest';
import { checkSighting } from '../../src/sightings/check-sighting';
import { sightingFields, sightingForms } from '../../src/survey/sighting-form';

const now = new Date('2026-08-01T12:00:00+05:00');
const seen = { seenAt: '2026-08-01T11:30:00+05:00', note: '' };
const codes = (sighting: Parameters<typeof checkSighting>[0]) =>
  checkSighting(sighting, now).map(({ field, issue }) => [field, issue.code]);

describe('what stands against keeping a sighting', () => {
  it('is nothing where figures and time can be', () => {
    expect(
      codes({ ...seen, details: { plants: { count: 120, by: 'estimated' }, heightCm: 140, hazard: true } }),
    ).toEqual([]);
  });

  it('is said by field: below zero, too much, half a plant, too long a text', () => {
    expect(codes({ ...seen, details: { massKg: -2 } })).toEqual([['massKg', 'figure-negative']]);
    expect(codes({ ...seen, details: { heightCm: 601 } })).toEqual([['heightCm', 'figure-out-of-range']]);
    expect(codes({ ...seen, details: { heightCm: Number.NaN } })).toEqual([['heightCm', 'figure-out-of-range']]);
    expect(codes({ ...seen, details: { plants: { count: 1.5, by: 'exact' } } })).toEqual([
      ['plants', 'figure-not-whole'],
    ]);
    expect(codes({ ...seen, details: { equipment: 'x'.repeat(501) } })).toEqual([['equipment', 'text-too-long']]);
  });

  it('is a time that lies ahead or cannot be read, but not the difference of two clocks', () => {
    expect(codes({ ...seen, seenAt: '2026-08-01T12:09:00+05:00' })).toEqual([]);
    expect(codes({ ...seen, seenAt: '2026-08-02T12:00:00+05:00' })).toEqual([['seenAt', 'date-in-future']]);
    expect(codes({ ...seen, seenAt: 'yesterday' })).toEqual([['seenAt', 'date-unreadable']]);
  });

  it('lets values be that a newer version may know', () => {
    expect(codes({ ...seen, details: { colour: 'green' } })).toEqual([]);
  });
});

describe('the short forms', () => {
  it('ask only for fields that have a row, none twice, and no row is left without a form', () => {
    const asked = Object.values(sightingForms).flat();
    expect(new Set(asked)).toEqual(new Set(Object.keys(sightingFields)));
    for (const form of Object.values(sightingForms)) expect(new Set(form).size).toBe(form.length);
  });

  it('have no field for a person', () => {
    expect(Object.keys(sightingFields).join(' ')).not.toMatch(/person|owner|suspect|phone|surname/i);
  });
});
