import { describe, expect, it } from 'vitest';
import { readTypedDay, readTypedTime, typedDay } from '../../src/i18n/typed-day';

describe('typed days and times', () => {
  it.each([
    ['31.08.2026', '2026-08-31'],
    ['1.6.2026', '2026-06-01'],
    ['29/02/2028', '2028-02-29'],
    [' 2026-08-31 ', '2026-08-31'],
    ['31.02.2026', undefined],
    ['08.31.2026', undefined],
    ['31.08.26', undefined],
    ['', undefined],
  ])('reads the day %j as %j', (text, day) => {
    expect(readTypedDay(text)).toBe(day);
    if (day !== undefined) expect(readTypedDay(typedDay(day))).toBe(day);
  });

  it.each([
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['23.59', '23:59'],
    ['24:00', undefined],
    ['9:3', undefined],
  ])('reads the time %j as %j', (text, time) => {
    expect(readTypedTime(text)).toBe(time);
  });
});
