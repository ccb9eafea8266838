import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/language';
import { quantities } from '../../src/i18n/quantities';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('quantities', () => {
  it('writes decimal commas in Russian and Kazakh and points in English', () => {
    expect(plain(quantities('ru').hectares(3_246_000))).toBe('324,6 га');
    expect(plain(quantities('kk').hectares(3_246_000))).toBe('324,6 га');
    expect(plain(quantities('en').hectares(3_246_000))).toBe('324.6 ha');
  });

  it.each(languages)('writes a true minus sign, and none before nothing, in %s', (language) => {
    const q = quantities(language);
    const comma = language === 'en' ? '.' : ',';
    expect([q.number(-300), q.number(-0.5, 1), q.number(-0.2), plain(q.metres(-3))]).toEqual([
      '\u2212300',
      `\u22120${comma}5`,
      '0',
      `\u22123 ${language === 'en' ? 'm' : 'м'}`,
    ]);
    expect(q.decimalSeparator).toBe(comma);
  });

  it('shows more digits of small areas', () => {
    const { hectares } = quantities('en');
    expect([12_345, 2_345_678, 630_000_000].map(hectares).map(plain)).toEqual(['1.23 ha', '234.6 ha', '63,000 ha']);
  });

  it('turns metres into kilometres from one kilometre on', () => {
    const { distance } = quantities('en');
    expect([950, 1000, 25_340, 430_000].map(distance).map(plain)).toEqual(['950 m', '1.0 km', '25.3 km', '430 km']);
  });

  it('counts minutes to two hours and hours beyond', () => {
    const { duration } = quantities('en');
    expect([59, 28 * 60, 119 * 60, 126 * 60].map(duration).map(plain)).toEqual([
      '1 min',
      '28 min',
      '119 min',
      '2 h 6 min',
    ]);
  });

  it('names the months in Kazakh on devices without Kazakh data', () => {
    expect(plain(quantities('kk').date(new Date('2026-08-04T09:00:00Z')))).toBe('2026 ж. 4 там.');
    expect(plain(quantities('ru').dateTime(new Date('2026-08-04T09:00:00Z')))).toBe('4 авг. 2026, 14:00');
  });

  it('shows times at +05:00 whatever the device says', () => {
    const at = new Date('2026-07-01T20:30:00Z');
    expect(plain(quantities('en').dateTime(at))).toContain('01:30');
    expect(plain(quantities('en').date(at))).toContain('2 Jul');
  });

  it('writes sizes of files in the unit that reads best', () => {
    const { fileSize } = quantities('ru');
    expect([999_000, 9_400_000, 640_000_000, 10_737_000_000].map((bytes) => plain(fileSize(bytes)))).toEqual([
      '999 КБ',
      '9,4 МБ',
      '640 МБ',
      '10,7 ГБ',
    ]);
  });
});
